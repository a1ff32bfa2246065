package org.meritlang.implication;

import java.math.BigDecimal;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;

/**
 * A stretch of numbers that a condition takes.
 *
 * @param low empty where there is no lower end
 * @param high empty where there is no upper end
 */
public record Interval(Optional<End> low, Optional<End> high) {
    /** An end, and whether it belongs to the stretch. */
    public record End(BigDecimal value, boolean isIn) {}

    /** The stretch that a number test takes, or several on one number; empty for any other condition. */
    public static Optional<Interval> of(Condition condition) {
        if (condition instanceof Condition.NumberTest test
                && test.right() instanceof NumberExpression.Constant constant) {
            return of(test, constant.value());
        }
        if (condition instanceof Condition.And and
                && and.terms().size() == 2
                && and.terms().get(0) instanceof Condition.NumberTest one
                && and.terms().get(1) instanceof Condition.NumberTest other
                && one.left().equals(other.left())) {
            return of(and.terms().get(0)).flatMap(a -> of(and.terms().get(1)).map(a::and));
        }
        return Optional.empty();
    }

    /** The number whose stretch {@link #of} gives. */
    public static Optional<NumberExpression> number(Condition condition) {
        if (condition instanceof Condition.And and) {
            return number(and.terms().get(0));
        }
        return condition instanceof Condition.NumberTest test ? Optional.of(test.left()) : Optional.empty();
    }

    private static Optional<Interval> of(Condition.NumberTest test, BigDecimal value) {
        Optional<End> in = Optional.of(new End(value, true));
        Optional<End> out = Optional.of(new End(value, false));
        return switch (test.relation()) {
            case EQUAL -> Optional.of(new Interval(in, in));
            case NOT_EQUAL -> Optional.empty();
            case LESS -> Optional.of(new Interval(Optional.empty(), out));
            case LESS_OR_EQUAL -> Optional.of(new Interval(Optional.empty(), in));
            case MORE -> Optional.of(new Interval(out, Optional.empty()));
            case MORE_OR_EQUAL -> Optional.of(new Interval(in, Optional.empty()));
        };
    }

    private Interval and(Interval other) {
        return new Interval(other.low.or(() -> low), other.high.or(() -> high));
    }

    /** Whether every number of the other stretch is in this one. */
    boolean contains(Interval other) {
        return compareLows(this, other) <= 0 && compareHighs(this, other) >= 0;
    }

    /** Compares lower ends: none is lowest, and one that is in lies below one that is not. */
    static int compareLows(Interval a, Interval b) {
        if (a.low.isEmpty() || b.low.isEmpty()) {
            return Boolean.compare(a.low.isPresent(), b.low.isPresent());
        }
        int order = a.low.get().value().compareTo(b.low.get().value());
        return order != 0
                ? order
                : Boolean.compare(b.low.get().isIn(), a.low.get().isIn());
    }

    /** Compares upper ends: none is highest. */
    static int compareHighs(Interval a, Interval b) {
        if (a.high.isEmpty() || b.high.isEmpty()) {
            return Boolean.compare(b.high.isPresent(), a.high.isPresent());
        }
        int order = a.high.get().value().compareTo(b.high.get().value());
        return order != 0
                ? order
                : Boolean.compare(a.high.get().isIn(), b.high.get().isIn());
    }

    /** Whether no number lies between the end of this and the start of the next. */
    boolean reaches(Interval next) {
        if (high.isEmpty() || next.low.isEmpty()) {
            return true;
        }
        int order = next.low.get().value().compareTo(high.get().value());
        return order < 0 || (order == 0 && (high.get().isIn() || next.low.get().isIn()));
    }
}
