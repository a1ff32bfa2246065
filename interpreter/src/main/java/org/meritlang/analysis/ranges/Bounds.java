package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import org.meritlang.model.Range;
import org.meritlang.score.Points;

/** The least and the most points that something can give, at scale 4; {@link Points#LEAST} and MOST are no bound. */
public record Bounds(long low, long high) {
    static final Bounds ZERO = new Bounds(0, 0);

    static Bounds of(long points) {
        return new Bounds(points, points);
    }

    /** Points for at least {@code least} and at most {@code most} times. */
    static Bounds times(long least, long most, long points) {
        long few = Points.times(least, points);
        long many = Points.times(most, points);
        return new Bounds(Math.min(few, many), Math.max(few, many));
    }

    Bounds plus(Bounds other) {
        return new Bounds(sum(low, other.low), sum(high, other.high));
    }

    private static long sum(long one, long other) {
        if (one == Points.LEAST || other == Points.LEAST) {
            return Points.LEAST;
        }
        if (one == Points.MOST || other == Points.MOST) {
            return Points.MOST;
        }
        long sum = one + other;
        boolean over = ((one ^ sum) & (other ^ sum)) < 0;
        return over ? (one < 0 ? Points.LEAST : Points.MOST) : Math.max(Points.LEAST, sum);
    }

    Bounds hull(Bounds other) {
        return new Bounds(Math.min(low, other.low), Math.max(high, other.high));
    }

    Bounds withZero() {
        return hull(ZERO);
    }

    Bounds clamped(Range range) {
        return new Bounds(Math.max(Points.LEAST, range.clamp(low)), Math.max(Points.LEAST, range.clamp(high)));
    }

    Stretch stretch() {
        return Stretch.of(
                low == Points.LEAST ? null : Points.decimal(low), high == Points.MOST ? null : Points.decimal(high));
    }

    /** The points of an exact number, which is rounded as the engine does. */
    static Bounds of(Stretch exact) {
        BigDecimal low = exact.low();
        BigDecimal high = exact.high();
        return new Bounds(low == null ? Points.LEAST : Points.of(low), high == null ? Points.MOST : Points.of(high));
    }
}
