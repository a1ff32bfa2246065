package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Column;
import org.meritlang.data.Columns;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.TextDictionary;
import org.meritlang.patience.Patience;

/**
 * One evaluation of a batch, or of the occurrences of one kind of activity: what is seen, the instant,
 * and what the steps have worked out. For one thread.
 */
final class Run {
    private final Columns things;
    private final AsOf asOf;
    private final List<Run> kinds;
    private final Optional<TextMemory> memory;
    private final Object[] values;

    /** While it runs: what the steps ask for that hangs on time; null if nobody wants to know. */
    private @Nullable Timing timing;

    private Run(
            Columns things,
            AsOf asOf,
            List<Step<?>> steps,
            List<Run> kinds,
            Optional<TextMemory> memory,
            @Nullable Timing timing) {
        this.things = things;
        this.asOf = asOf;
        this.kinds = kinds;
        this.memory = memory;
        this.timing = timing;
        this.values = new Object[steps.size()];
        Patience patience = Patience.current();
        for (int i = 0; i < values.length; i++) {
            patience.check();
            values[i] = timing == null ? steps.get(i).over(this) : timing.value(i, steps.get(i), this);
        }
        this.timing = null;
    }

    /** Over leads that have done nothing. */
    Run(LeadBatch leads, AsOf asOf, List<Step<?>> steps) {
        this(leads, asOf, steps, List.of(), Optional.empty(), null);
    }

    /**
     * Over leads, after their activities.
     *
     * @param memory of texts of activities
     */
    static Run of(LeadBatch leads, AsOf asOf, Steps steps, TextMemory memory) {
        return of(leads, asOf, steps, memory, Optional.empty());
    }

    /** The same; what does not hang on time is not worked out again while these timings are used. */
    static Run of(LeadBatch leads, AsOf asOf, Steps steps, TextMemory memory, Timing.Whole timings) {
        return of(leads, asOf, steps, memory, Optional.of(timings));
    }

    private static Run of(LeadBatch leads, AsOf asOf, Steps steps, TextMemory memory, Optional<Timing.Whole> timings) {
        List<Run> kinds = new ArrayList<>(steps.ofKinds().size());
        for (int kind = 0; kind < steps.ofKinds().size(); kind++) {
            Timing timing = timings.isPresent() ? timings.get().ofKinds().get(kind) : null;
            kinds.add(new Run(
                    leads.table(kind), asOf, steps.ofKinds().get(kind), List.of(), Optional.of(memory), timing));
        }
        Timing timing = timings.isPresent() ? timings.get().ofLeads() : null;
        return new Run(leads, asOf, steps.ofLeads(), kinds, Optional.empty(), timing);
    }

    /** The leads that are seen; of a run over leads. */
    LeadBatch leads() {
        return (LeadBatch) things;
    }

    int size() {
        return things.size();
    }

    AsOf asOf() {
        if (timing != null) {
            timing.hangsOnTime();
        }
        return asOf;
    }

    /** Whether all occurrences exist at the instant; if they do, they do at any later one. */
    boolean hasAll(ActivityTable table) {
        return table.latest() <= asOf.micros();
    }

    Column column(int attribute) {
        return things.column(attribute);
    }

    /** The run over the occurrences of this activity. */
    Run kind(int activity) {
        return kinds.get(activity);
    }

    /** What the run over the occurrences of this activity has worked out. */
    <V> V value(int activity, Slot<V> slot) {
        if (timing != null) {
            timing.hangsOn(activity, slot);
        }
        return kinds.get(activity).value(slot);
    }

    /** The occurrences of this activity. */
    ActivityTable table(int activity) {
        return (ActivityTable) kinds.get(activity).things;
    }

    /** What the step finds out of all texts of a dictionary, looked for once if batches share the dictionary. */
    <T> T once(TextDictionary dictionary, Step<?> step, Class<T> kind, Supplier<T> find) {
        return memory.isPresent() ? memory.get().once(dictionary, step, kind, find) : find.get();
    }

    <V> V value(Slot<V> slot) {
        if (timing != null) {
            timing.hangsOn(slot);
        }
        return slot.kind().cast(values[slot.index()]);
    }
}
