package org.meritlang.analysis;

import java.util.function.Function;

/**
 * What a search is after: the most, or the least, that some points can be.
 *
 * @param points for the leads of a view
 * @param most whether the most is wanted
 * @param cost how many rules are looked at for one view
 */
record Aim(Function<View, Bounds> points, boolean most, int cost) {
    /** The best that any lead of the view can have, the higher the better. */
    long hope(View view) {
        Bounds bounds = points.apply(view);
        return most ? bounds.high() : -bounds.low();
    }

    /** What every lead of the view has at least. */
    long sure(View view) {
        Bounds bounds = points.apply(view);
        return most ? bounds.low() : -bounds.high();
    }

    /** Points for what {@link #hope} says. */
    long points(long hope) {
        return most ? hope : -hope;
    }
}
