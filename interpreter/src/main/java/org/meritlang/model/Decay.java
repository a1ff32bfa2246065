package org.meritlang.model;

import org.meritlang.syntax.TimeUnit;

/**
 * How the points of an occurrence shrink with its age. Amounts are whole and positive. With k completed
 * periods, the largest k for which the occurrence's day is not after D − kN (in hours and shorter: its
 * instant): the result is rounded to scale 4, half away from zero.
 */
public sealed interface Decay {
    int amount();

    TimeUnit unit();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of decay, none with a default. */
    interface Visitor<R> {
        R visitHalving(Halving node);

        R visitLosing(Losing node);

        R visitFading(Fading node);
    }

    /** × ½ᵏ. */
    record Halving(int amount, TimeUnit unit) implements Decay {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitHalving(this);
        }
    }

    /**
     * Towards zero by {@code points} × k, never past it.
     *
     * @param points at scale 4, above zero
     */
    record Losing(long points, int amount, TimeUnit unit) implements Decay {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLosing(this);
        }
    }

    /**
     * × (1 − days of age / days in total), never below zero; the days in total run from the occurrence's
     * day to that day plus N. The unit is a day or longer.
     */
    record Fading(int amount, TimeUnit unit) implements Decay {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFading(this);
        }
    }
}
