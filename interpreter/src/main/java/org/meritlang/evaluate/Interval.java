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

    static Interval upTo(long high) {
        return between(Long.MIN_VALUE, high);
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

    /** The same for days and counts, which lie far from the ends of the ints. */
    byte[] truths(int[] numbers, int unknown) {
        byte[] truths = new byte[numbers.length];
        int from = toInt(low);
        int to = toInt(high);
        for (int i = 0; i < truths.length; i++) {
            int number = numbers[i];
            truths[i] = truth(number != unknown ? 1 : 0, (number >= from ? 1 : 0) & (number <= to ? 1 : 0));
        }
        return truths;
    }

    /** Which of the numbers lie here: 1 for these, 0 for others. */
    byte[] choice(long[] numbers) {
        byte[] chosen = new byte[numbers.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = (byte) inside(numbers[i]);
        }
        return chosen;
    }

    /** The same for days. */
    byte[] choice(int[] days) {
        byte[] chosen = new byte[days.length];
        int from = toInt(low);
        int to = toInt(high);
        int turned = negated ? 1 : 0;
        for (int i = 0; i < chosen.length; i++) {
            int day = days[i];
            chosen[i] = (byte) (((day >= from ? 1 : 0) & (day <= to ? 1 : 0)) ^ turned);
        }
        return chosen;
    }

    /** Which of those that are 1 among others lie here. */
    byte[] choice(long[] numbers, byte[] among) {
        byte[] chosen = choice(numbers);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] &= among[i];
        }
        return chosen;
    }

    /** The same for days. */
    byte[] choice(int[] days, byte[] among) {
        byte[] chosen = choice(days);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] &= among[i];
        }
        return chosen;
    }

    private int inside(long number) {
        return ((number >= low ? 1 : 0) & (number <= high ? 1 : 0)) ^ (negated ? 1 : 0);
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
