package org.meritlang.trial;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes of a lead one that a person would write: nothing that is not needed, no odd numbers. */
final class Trimming {
    private final Probe probe;
    private final UnaryOperator<List<Probe.Scored>> keeping;

    /** @param keeping of leads for which the part makes a difference those that will do */
    Trimming(Probe probe, UnaryOperator<List<Probe.Scored>> keeping) {
        this.probe = probe;
        this.keeping = keeping;
    }

    Probe.Scored of(Probe.Scored found) {
        return rounded(smallest(found));
    }

    /** Leaves out what the part does without, as long as nothing else acts for it. */
    private Probe.Scored smallest(Probe.Scored found) {
        Probe.Scored best = found;
        while (true) {
            Probe.Scored before = best;
            Optional<Probe.Scored> smaller = good(probe.score(before.sketch().smaller()), before).stream()
                    .min(Probe.BEST);
            if (smaller.isEmpty()) {
                return best;
            }
            best = smaller.get();
        }
    }

    /** Gives each odd number the roundest value for which all stays as good. */
    private Probe.Scored rounded(Probe.Scored found) {
        Probe.Scored best = found;
        for (RoundNumbers.Place place : RoundNumbers.odd(found.sketch())) {
            List<Probe.Scored> rounder = good(probe.score(RoundNumbers.rounder(best.sketch(), place)), best);
            best = rounder.isEmpty() ? best : rounder.get(0);
        }
        return best;
    }

    private List<Probe.Scored> good(List<Probe.Scored> scored, Probe.Scored before) {
        return keeping.apply(scored.stream()
                .filter(Probe.Scored::tells)
                .filter(each -> each.disqualified() == before.disqualified() && each.others() <= before.others())
                .toList());
    }
}
