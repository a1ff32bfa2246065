package org.meritlang.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which steps of runs over the same things hang on the instant of the run: those that ask for it, or for
 * what another one that does has worked out. Found in the first run. The others come to the same in
 * every run, as all that they ask for stays the same; so they are taken once. For one thread.
 */
final class Timing {
    private final List<Timing> ofKinds;
    private final boolean[] timely;
    private final @Nullable Object[] lasting;
    private int current;

    private Timing(int steps, List<Timing> ofKinds) {
        this.ofKinds = ofKinds;
        this.timely = new boolean[steps];
        this.lasting = new @Nullable Object[steps];
    }

    /** Those of all steps of a program. */
    record Whole(List<Timing> ofKinds, Timing ofLeads) {
        static Whole of(Steps steps) {
            List<Timing> ofKinds = steps.ofKinds().stream()
                    .map(kind -> new Timing(kind.size(), List.of()))
                    .toList();
            return new Whole(ofKinds, new Timing(steps.ofLeads().size(), ofKinds));
        }
    }

    /** What a step comes to in this run, perhaps remembered. */
    Object value(int step, Step<?> taken, Run run) {
        Object known = lasting[step];
        if (known != null) {
            return known;
        }
        current = step;
        Object value = taken.over(run);
        if (!timely[step]) {
            lasting[step] = value;
        }
        return value;
    }

    /** The step being taken asks for the instant. */
    void hangsOnTime() {
        timely[current] = true;
    }

    /** It asks for what another step has worked out. */
    void hangsOn(Slot<?> slot) {
        timely[current] |= timely[slot.index()];
    }

    /** It asks for what a step over the occurrences of an activity has worked out. */
    void hangsOn(int activity, Slot<?> slot) {
        timely[current] |= ofKinds.get(activity).timely[slot.index()];
    }
}
