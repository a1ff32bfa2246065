package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Relation;

/**
 * All numbers between two ends. Never empty. Arithmetic gives a stretch that holds every result, perhaps
 * with a few more numbers; it rounds as the engine does, which keeps the order of results.
 *
 * @param low null where there is no lower end
 * @param high null where there is no upper end
 * @param lowIn whether the lower end belongs to it
 * @param highIn whether the upper end belongs to it
 */
record Stretch(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean lowIn, boolean highIn) {
    static final Stretch ALL = new Stretch(null, null, false, false);
    static final Stretch NOT_NEGATIVE = new Stretch(BigDecimal.ZERO, null, true, false);

    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

    static Stretch of(BigDecimal value) {
        return new Stretch(value, value, true, true);
    }

    static Stretch of(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return new Stretch(low, high, low != null, high != null);
    }

    /** The smallest one that holds both. */
    Stretch hull(Stretch other) {
        boolean lowIsMine = compareLows(other) <= 0;
        boolean highIsMine = compareHighs(other) >= 0;
        return new Stretch(
                lowIsMine ? low : other.low,
                highIsMine ? high : other.high,
                lowIsMine ? lowIn : other.lowIn,
                highIsMine ? highIn : other.highIn);
    }

    /** What both hold; where that is nothing, something that neither may hold. */
    Stretch common(Stretch other) {
        boolean lowIsMine = compareLows(other) >= 0;
        boolean highIsMine = compareHighs(other) <= 0;
        return new Stretch(
                lowIsMine ? low : other.low,
                highIsMine ? high : other.high,
                lowIsMine ? lowIn : other.lowIn,
                highIsMine ? highIn : other.highIn);
    }

    private int compareLows(Stretch other) {
        if (low == null || other.low == null) {
            return Boolean.compare(low != null, other.low != null);
        }
        int order = low.compareTo(other.low);
        return order != 0 ? order : Boolean.compare(other.lowIn, lowIn);
    }

    private int compareHighs(Stretch other) {
        if (high == null || other.high == null) {
            return Boolean.compare(high == null, other.high == null);
        }
        int order = high.compareTo(other.high);
        return order != 0 ? order : Boolean.compare(highIn, other.highIn);
    }

    /** What the truth of a comparison of a number here with one there can be. */
    int compared(Relation relation, Stretch other) {
        int truths = Truths.NONE;
        if (canBeLess(other)) {
            truths |= Truths.of(relation.holds(-1));
        }
        if (meets(other)) {
            truths |= Truths.of(relation.holds(0));
        }
        if (other.canBeLess(this)) {
            truths |= Truths.of(relation.holds(1));
        }
        return truths;
    }

    private boolean canBeLess(Stretch other) {
        return low == null || other.high == null || low.compareTo(other.high) < 0;
    }

    private boolean meets(Stretch other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number here is less than every one there. */
    boolean isBelow(Stretch other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highIn && other.lowIn));
    }

    boolean holds(BigDecimal value) {
        return meets(of(value));
    }

    /** Empty of meaning for a division by what holds zero, which {@link Reach} keeps apart. */
    Stretch combined(ArithmeticOperator operator, Stretch other) {
        return switch (operator) {
            case PLUS ->
                new Stretch(sum(low, other.low), sum(high, other.high), lowIn && other.lowIn, highIn && other.highIn);
            case MINUS -> combined(ArithmeticOperator.PLUS, other.negated());
            case TIMES -> times(other);
            case DIVIDED_BY -> divided(other);
        };
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other, DIGITS);
    }

    /** What was the high end is the low one. */
    @SuppressWarnings("ArgumentSelectionDefectChecker")
    private Stretch negated() {
        return new Stretch(high == null ? null : high.negate(), low == null ? null : low.negate(), highIn, lowIn);
    }

    private Stretch times(Stretch other) {
        if (isZero() || other.isZero()) {
            return of(BigDecimal.ZERO);
        }
        if (hasBothEnds() && other.hasBothEnds()) {
            return ofCorners(other, (a, b) -> a.multiply(b, DIGITS));
        }
        if (other.isPoint()) {
            return scaled(other.low);
        }
        return isPoint() ? other.scaled(low) : unboundedTimes(other);
    }

    private Stretch scaled(@Nullable BigDecimal factor) {
        if (factor == null) {
            return ALL;
        }
        Stretch scaled = new Stretch(
                low == null ? null : low.multiply(factor.abs(), DIGITS),
                high == null ? null : high.multiply(factor.abs(), DIGITS),
                lowIn,
                highIn);
        return factor.signum() < 0 ? scaled.negated() : scaled;
    }

    private Stretch unboundedTimes(Stretch other) {
        boolean bothUp = NOT_NEGATIVE.contains(this) && NOT_NEGATIVE.contains(other);
        return bothUp ? NOT_NEGATIVE : ALL;
    }

    private Stretch divided(Stretch other) {
        if (other.holds(BigDecimal.ZERO)) {
            return ALL;
        }
        if (other.isPoint() && other.low != null) {
            BigDecimal by = other.low;
            Stretch divided = new Stretch(
                    low == null ? null : low.divide(by.abs(), DIGITS),
                    high == null ? null : high.divide(by.abs(), DIGITS),
                    lowIn,
                    highIn);
            return by.signum() < 0 ? divided.negated() : divided;
        }
        if (hasBothEnds() && !other.touchesZero()) {
            return other.hasBothEnds() ? ofCorners(other, (a, b) -> a.divide(b, DIGITS)) : shrunkBy(other);
        }
        return unboundedTimes(other);
    }

    /** Divided by numbers without end, of which the nearest to zero is known: the others take it nearer to zero. */
    private Stretch shrunkBy(Stretch other) {
        BigDecimal nearest = other.low != null && other.low.signum() > 0 ? other.low : other.high;
        return nearest == null || nearest.signum() == 0
                ? ALL
                : divided(of(nearest)).hull(of(BigDecimal.ZERO));
    }

    /** Of a divisor: the part of it on one side of zero, from the number that is nearest to zero there; null for none. */
    @Nullable
    Stretch beyond(BigDecimal nearest) {
        boolean isAbove = nearest.signum() > 0;
        Stretch side = isAbove ? of(nearest, null) : of(null, nearest);
        return meets(side) ? common(side) : null;
    }

    private boolean touchesZero() {
        return (low != null && low.signum() == 0) || (high != null && high.signum() == 0);
    }

    private interface Operation {
        BigDecimal of(BigDecimal a, BigDecimal b);
    }

    private Stretch ofCorners(Stretch other, Operation operation) {
        if (low == null || high == null || other.low == null || other.high == null) {
            return ALL;
        }
        BigDecimal a = operation.of(low, other.low);
        BigDecimal b = operation.of(low, other.high);
        BigDecimal c = operation.of(high, other.low);
        BigDecimal d = operation.of(high, other.high);
        BigDecimal least = Stream.of(b, c, d).reduce(a, BigDecimal::min);
        BigDecimal most = Stream.of(b, c, d).reduce(a, BigDecimal::max);
        return of(least, most);
    }

    boolean contains(Stretch other) {
        return compareLows(other) <= 0 && compareHighs(other) >= 0;
    }

    boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    private boolean isZero() {
        return isPoint() && low != null && low.signum() == 0;
    }

    private boolean hasBothEnds() {
        return low != null && high != null;
    }
}
