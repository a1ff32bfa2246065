package org.meritlang.trial;

import java.util.Comparator;
import org.meritlang.guess.Gap;
import org.meritlang.guess.Sketch;

/**
 * A lead that was tried, and how far it is from what is looked for.
 *
 * @param gap without that it may be disqualified
 */
record Near(Probe.Scored scored, Gap gap) {
    private static final double EACH_TOO_LONG = 0.01;

    static final Comparator<Near> NEARER = Comparator.comparingDouble(Near::distance)
            .thenComparing(near -> near.scored().disqualified())
            .thenComparingInt(near -> near.sketch().size());

    Sketch sketch() {
        return scored.sketch();
    }

    /** Whether no step leads nearer: what remains is a matter of points. */
    boolean isThere() {
        return scored.acts() && gap.distance() == 0;
    }

    /** One that takes long to read is further: another may do with less. */
    double distance() {
        return gap.distance() + (scored.disqualified() ? 1 : 0) + scored.tooLong() * EACH_TOO_LONG;
    }
}
