package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.source.Span;

/** The numbers that a row takes; no end means that there is none. */
record RowNumbers(NumberExpression number, Optional<End> low, Optional<End> high, Span span) {
    record End(BigDecimal value, boolean in) {}

    static Optional<RowNumbers> of(Condition condition, Span span) {
        if (condition instanceof Condition.NumberTest test
                && test.right() instanceof NumberExpression.Constant constant) {
            return of(test, constant.value(), span);
        }
        if (condition instanceof Condition.And and && and.terms().size() == 2) {
            Optional<RowNumbers> one = of(and.terms().get(0), span);
            Optional<RowNumbers> other = of(and.terms().get(1), span);
            return one.isPresent() && other.isPresent() && one.get().number.equals(other.get().number)
                    ? Optional.of(new RowNumbers(one.get().number, one.get().low, other.get().high, span))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<RowNumbers> of(Condition.NumberTest test, BigDecimal value, Span span) {
        Optional<End> in = Optional.of(new End(value, true));
        Optional<End> out = Optional.of(new End(value, false));
        Optional<End> none = Optional.empty();
        return switch (test.relation()) {
            case EQUAL -> Optional.of(new RowNumbers(test.left(), in, in, span));
            case NOT_EQUAL -> Optional.empty();
            case LESS -> Optional.of(new RowNumbers(test.left(), none, out, span));
            case LESS_OR_EQUAL -> Optional.of(new RowNumbers(test.left(), none, in, span));
            case MORE -> Optional.of(new RowNumbers(test.left(), out, none, span));
            case MORE_OR_EQUAL -> Optional.of(new RowNumbers(test.left(), in, none, span));
        };
    }

    boolean isOneNumber() {
        return low.isPresent() && low.equals(high);
    }

    /** Whether it begins below another. */
    int compareLow(RowNumbers other) {
        if (low.isEmpty() || other.low.isEmpty()) {
            return Boolean.compare(low.isPresent(), other.low.isPresent());
        }
        int order = low.get().value().compareTo(other.low.get().value());
        return order != 0
                ? order
                : Boolean.compare(other.low.get().in(), low.get().in());
    }

    int compareHigh(RowNumbers other) {
        if (high.isEmpty() || other.high.isEmpty()) {
            return Boolean.compare(other.high.isPresent(), high.isPresent());
        }
        int order = high.get().value().compareTo(other.high.get().value());
        return order != 0
                ? order
                : Boolean.compare(high.get().in(), other.high.get().in());
    }

    /** Whether this ends before the other begins, with no number in both. */
    boolean endsBefore(RowNumbers other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().value().compareTo(other.low.get().value());
        return order < 0 || (order == 0 && !(high.get().in() && other.low.get().in()));
    }

    /** Whether numbers lie between the end of this and the beginning of the other. */
    boolean leavesGapBefore(RowNumbers other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().value().compareTo(other.low.get().value());
        return order < 0 || (order == 0 && !high.get().in() && !other.low.get().in());
    }
}
