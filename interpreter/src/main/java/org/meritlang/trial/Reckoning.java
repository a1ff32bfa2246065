package org.meritlang.trial;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.guess.Again;
import org.meritlang.guess.Gap;
import org.meritlang.guess.Period;
import org.meritlang.guess.Sketch;
import org.meritlang.model.CheckedModel;

/** Reckons from what one step gave how often it has to be taken for what is missing. */
final class Reckoning {
    private static final int MOST_STEPS = 60;
    private static final double NOTHING = 1e-9;

    private final List<Period> periods;

    /**
     * A step of the search.
     *
     * @param from empty for one that is not taken again
     * @param move what was added
     */
    record Step(Optional<Near> from, Sketch move) {
        static final Step NONE = new Step(Optional.empty(), Sketch.NOTHING);
    }

    Reckoning(CheckedModel model) {
        this.periods = Period.of(model);
    }

    /**
     * The leads that several such steps at once would make, of the steps that led nearest.
     *
     * @param steps by where they led
     */
    Set<Sketch> further(List<Near> after, Map<Sketch, Step> steps) {
        Set<Sketch> further = new LinkedHashSet<>();
        int taken = 0;
        for (Near near : after.stream().sorted(Near.NEARER).toList()) {
            Step step = steps.getOrDefault(near.sketch(), Step.NONE);
            Set<Integer> often = step.from().map(from -> times(from, near)).orElse(Set.of());
            if (!often.isEmpty() && taken < MOST_STEPS) {
                taken++;
                Sketch from = step.from().orElseThrow().sketch();
                often.forEach(times -> further.addAll(Again.ways(from, step.move(), times, periods)));
            }
        }
        return further;
    }

    /** How often, for each number that one step brought nearer and not all the way. */
    private static Set<Integer> times(Near from, Near after) {
        Set<Integer> times = new TreeSet<>();
        for (Gap.Missing missing : from.gap().missing()) {
            double rest = after.gap().missing(missing.side());
            double gain = missing.points() - rest;
            double count = Math.ceil(missing.points() / gain - NOTHING);
            if (gain > NOTHING && rest > NOTHING && count <= Again.MOST_TIMES) {
                times.add((int) count);
            }
        }
        return times;
    }
}
