package org.meritlang.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Points as the engine holds them: a long that counts ten-thousandths, so that 0.1 + 0.2 is 0.3.
 * Points beyond {@link #MOST} or {@link #LEAST}, some 900 million million, are held at that bound.
 */
public final class Points {
    /** Places behind the point. */
    public static final int SCALE = 4;

    public static final long MOST = Long.MAX_VALUE;
    /** As far below zero as {@link #MOST} is above it; the one smaller long stands for nothing. */
    public static final long LEAST = -Long.MAX_VALUE;

    private static final int DIGITS_OF_A_LONG = 19;
    private static final BigInteger BIG_MOST = BigInteger.valueOf(MOST);
    private static final BigInteger BIG_LEAST = BigInteger.valueOf(LEAST);

    private Points() {}

    /** As people write it: 80, 71.2, 0.0001. */
    public static BigDecimal decimal(long points) {
        BigDecimal decimal = BigDecimal.valueOf(points, SCALE).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    /** Rounds once, half away from zero. */
    public static long of(BigDecimal exact) {
        if (exact.signum() == 0) {
            return 0;
        }
        if (exact.precision() - exact.scale() > DIGITS_OF_A_LONG) {
            return exact.signum() < 0 ? LEAST : MOST;
        }
        BigInteger points = exact.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue();
        return points.max(BIG_LEAST).min(BIG_MOST).longValueExact();
    }

    /** These points so many times; {@code times} is not negative. */
    public static long times(long times, long points) {
        long low = times * points;
        boolean fits = Math.multiplyHigh(times, points) == low >> (Long.SIZE - 1);
        return fits ? Math.max(LEAST, low) : bound(points < 0);
    }

    private static long bound(boolean negative) {
        return negative ? LEAST : MOST;
    }
}
