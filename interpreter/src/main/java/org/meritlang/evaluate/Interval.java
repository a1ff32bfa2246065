package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.meritlang.data.Truth;
import org.meritlang.syntax.Relation;

/**
 * All whole numbers from {@code low} to {@code high}, or, negated, all others; the form to which
 * comparisons with one bound come down. {@code low > high} holds none.
 */
record Interval(long low, long high, boolean negated) {
    private static final Interval NONE = new Interval(1, 0, false);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    static Interval between(long low, long high) {
        return new Interval(low, high, false);
    }

    /** The numbers that stand in this relation to the bound. */
    static Interval of(Relation relation, long bound) {
        return switch (relation) {
            case EQUAL -> between(bound, bound);
            case NOT_EQUAL -> new Interval(bound, bound, true);
            case LESS -> bound == Long.MIN_VALUE ? NONE : between(Long.MIN_VALUE, bound - 1);
            case LESS_OR_EQUAL -> between(Long.MIN_VALUE, bound);
            case MORE -> bound == Long.MAX_VALUE ? NONE : between(bound + 1, Long.MAX_VALUE);
            case MORE_OR_EQUAL -> between(bound, Long.MAX_VALUE);
        };
    }

    /** The mantissas at this scale whose decimals stand in this relation to the bound, exactly. */
    static Interval ofMantissas(Relation relation, BigDecimal bound, int scale) {
        BigDecimal exact = bound.scaleByPowerOfTen(scale);
        BigInteger whole = exact.setScale(0, RoundingMode.FLOOR).toBigInteger();
        long floor = whole.max(LEAST).min(MOST).longValue();
        if (new BigDecimal(floor).compareTo(exact) == 0) {
            return of(relation, floor);
        }
        return switch (relation) {
            case EQUAL -> NONE;
            case NOT_EQUAL -> new Interval(1, 0, true);
            case LESS, LESS_OR_EQUAL -> of(Relation.LESS_OR_EQUAL, floor);
            case MORE, MORE_OR_EQUAL -> of(Relation.MORE, floor);
        };
    }

    boolean holds(long number) {
        return (number >= low && number <= high) != negated;
    }

    /** Whether each number lies here; unknown where it is {@code unknown}. */
    byte[] truths(long[] numbers, long unknown) {
        byte[] truths = new byte[numbers.length];
        for (int i = 0; i < truths.length; i++) {
            long number = numbers[i];
            truths[i] = truth(number != unknown ? 1 : 0, (number >= low ? 1 : 0) & (number <= high ? 1 : 0));
        }
        return truths;
    }

    /** The same for days, which lie far from the ends of the ints. */
    byte[] truthsOfDays(int[] days, int unknown) {
        byte[] truths = new byte[days.length];
        int from = toInt(low);
        int to = toInt(high);
        for (int i = 0; i < truths.length; i++) {
            int day = days[i];
            truths[i] = truth(day != unknown ? 1 : 0, (day >= from ? 1 : 0) & (day <= to ? 1 : 0));
        }
        return truths;
    }

    private static int toInt(long bound) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, bound));
    }

    /** Computed rather than chosen: data are in no order, and a processor cannot guess what comes next. */
    private byte truth(int known, int inside) {
        int truth = Truth.UNKNOWN - known + Truth.TRUE * (known & inside);
        return (byte) (negated ? Truth.TRUE - truth : truth);
    }
}
