package org.meritlang.analysis.ranges;

/**
 * What a search is after: the most, or the least, that some points can be.
 *
 * @param points for the leads of a view
 * @param most whether the most is wanted
 */
record Aim(Wanted points, boolean most) {
    /** Points for the leads of a view. */
    @FunctionalInterface
    interface Wanted {
        Bounds of(View view);
    }

    /**
     * What a view promises, the higher the better.
     *
     * @param hope the best that any of its leads can have
     * @param sure what every one of its leads has at least
     */
    record Outcome(long hope, long sure) {}

    Outcome of(View view) {
        Bounds bounds = points.of(view);
        return most ? new Outcome(bounds.high(), bounds.low()) : new Outcome(-bounds.low(), -bounds.high());
    }

    /** Points for what {@link Outcome#hope} says. */
    long points(long hope) {
        return most ? hope : -hope;
    }
}
