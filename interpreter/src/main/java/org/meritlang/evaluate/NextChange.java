package org.meritlang.evaluate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.meritlang.data.LeadBatch;

/**
 * Finds when what a program says of a lead changes of itself: every step tells when it may, and the lead
 * is scored at these instants, one after another, until it scores otherwise.
 */
final class NextChange {
    private final Program program;
    private final LeadBatch lead;

    /**
     * @param lead alone
     */
    private NextChange(Program program, LeadBatch lead) {
        this.program = program;
        this.lead = lead;
    }

    static Optional<Instant> of(Program program, LeadBatch leads, int lead, AsOf asOf) {
        return of(program, leads, lead, asOf, Long.MAX_VALUE);
    }

    /** @param until nothing later is looked for */
    static Optional<Instant> of(Program program, LeadBatch leads, int lead, AsOf asOf, long until) {
        return new NextChange(program, leads.alone(lead, asOf.micros())).after(asOf, until);
    }

    private Optional<Instant> after(AsOf asOf, long until) {
        Timing.Whole timings = Timing.Whole.of(program.steps());
        Run run = program.run(lead, asOf, timings);
        Outcome before = program.outcome(run, 0);
        Changes changes = changes(run);
        for (OptionalLong next = changes.next(); next.isPresent() && next.getAsLong() <= until; next = changes.next()) {
            Instant instant = Instant.EPOCH.plus(next.getAsLong(), ChronoUnit.MICROS);
            Outcome then = program.outcome(program.run(lead, AsOf.of(instant, asOf.zone()), timings), 0);
            if (!then.equals(before)) {
                return Optional.of(instant);
            }
        }
        return Optional.empty();
    }

    private Changes changes(Run run) {
        Changes changes = new Changes(run.asOf());
        tell(program.steps(), run, changes);
        return changes;
    }

    /** Tells when any of these steps may come to something else than in this run. */
    static void tell(Steps steps, Run run, Changes changes) {
        for (int kind = 0; kind < steps.ofKinds().size(); kind++) {
            tell(steps.ofKinds().get(kind), run.kind(kind), changes);
        }
        tell(steps.ofLeads(), run, changes);
    }

    private static void tell(List<Step<?>> steps, Run run, Changes changes) {
        for (Step<?> step : steps) {
            if (step instanceof Timely timely) {
                timely.tell(run, changes);
            }
        }
    }

    /**
     * What is shown of a lead; of one that is out only the labels that are given to such leads.
     *
     * @param answers what it is to the questions that the program is asked
     */
    record Outcome(boolean disqualified, List<Long> points, List<Integer> labels, List<Byte> answers) {}
}
