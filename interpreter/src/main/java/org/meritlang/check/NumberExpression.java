package org.meritlang.check;

import java.math.BigDecimal;
import org.meritlang.syntax.ArithmeticOperator;

/** A number of each lead, or unknown; exact decimals of at most 34 digits. */
public sealed interface NumberExpression {
    /** A number as written, without trailing zeros behind the point, so that equal ones are equal. */
    record Constant(BigDecimal value) implements NumberExpression {
        public Constant {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** A number attribute, by its index; a duration attribute in its own unit. */
    record OfAttribute(int attribute) implements NumberExpression {}

    /**
     * A number attribute in another unit: for a duration attribute, its value times {@code factor}
     * seconds, so that it can be compared with {@code 2 minutes}.
     */
    record Scaled(int attribute, BigDecimal factor) implements NumberExpression {}

    /** What a score shows, by its index. */
    record OfScore(int score) implements NumberExpression {}

    /** Division by zero is unknown. */
    record Arithmetic(NumberExpression left, ArithmeticOperator operator, NumberExpression right)
            implements NumberExpression {}

    /** Code points after NFC, trimmed. */
    record LengthOf(TextExpression text) implements NumberExpression {}

    /** Completed days since the date; negative when it lies ahead. */
    record DaysSince(DateExpression date) implements NumberExpression {}

    /** A number that {@code define} names, by the index of its definition. */
    record Defined(int definition) implements NumberExpression {}
}
