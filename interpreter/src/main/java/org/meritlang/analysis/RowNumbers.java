package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Relation;

/** The values that a row takes; no end means that there is none. */
record RowNumbers(Scale scale, Optional<End> low, Optional<End> high, Span span) {
    record End(BigDecimal value, boolean in) {}

    /** Empty where it takes no single stretch. */
    static Optional<RowNumbers> of(Scale scale, Relation relation, BigDecimal value, Span span) {
        Optional<End> in = Optional.of(new End(value, true));
        Optional<End> out = Optional.of(new End(value, false));
        Optional<End> none = Optional.empty();
        return switch (relation) {
            case EQUAL -> Optional.of(new RowNumbers(scale, in, in, span));
            case NOT_EQUAL -> Optional.empty();
            case LESS -> Optional.of(new RowNumbers(scale, none, out, span));
            case LESS_OR_EQUAL -> Optional.of(new RowNumbers(scale, none, in, span));
            case MORE -> Optional.of(new RowNumbers(scale, out, none, span));
            case MORE_OR_EQUAL -> Optional.of(new RowNumbers(scale, in, none, span));
        };
    }

    /** What both take, this one having the low end and the other the high one; empty on different scales. */
    Optional<RowNumbers> and(RowNumbers other) {
        return scale.equals(other.scale) ? Optional.of(new RowNumbers(scale, low, other.high, span)) : Optional.empty();
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
