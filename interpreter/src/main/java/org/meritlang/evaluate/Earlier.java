package org.meritlang.evaluate;

import org.meritlang.data.LeadBatch;

/**
 * The step that looks at the same leads at an earlier instant.
 *
 * @param steps all that is asked of it
 * @param memory of texts of activities
 */
record Earlier(Shift shift, Steps steps, TextMemory memory) implements Step<Run>, Timely {
    Earlier(Shift shift, Steps steps) {
        this(shift, steps, new TextMemory());
    }

    @Override
    public Run over(Run run) {
        return Run.of(run.leads(), run.asOf().minus(shift), steps, memory);
    }

    @Override
    public void tell(Run run, Changes changes) {
        LeadBatch leads = run.leads();
        AsOf first = LaterInstants.first(run.asOf(), shift);
        Changes then = changes.from(first);
        NextChange.tell(steps, Run.of(leads, first, steps, memory), then);
        for (int activity = 0; activity < leads.activities().size(); activity++) {
            for (long instant : leads.table(activity).instants()) {
                then.at(instant);
            }
        }
        changes.follow(LaterInstants.of(then, shift, first.zone()));
    }

    /** What a step of that run came to. */
    record Value<V>(Slot<Run> then, Slot<V> value) implements Step<V> {
        @Override
        public V over(Run run) {
            return run.value(then).value(value);
        }
    }
}
