package org.meritlang.model;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.meritlang.syntax.AggregateKind;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.TimeUnit;

/** A number of each lead, or unknown; exact decimals of at most 34 digits. */
public sealed interface NumberExpression {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of number, none with a default. */
    interface Visitor<R> {
        R visitConstant(Constant node);

        R visitOfAttribute(OfAttribute node);

        R visitScaled(Scaled node);

        R visitOfScore(OfScore node);

        R visitEarlier(Earlier node);

        R visitArithmetic(Arithmetic node);

        R visitLengthOf(LengthOf node);

        R visitDaysSince(DaysSince node);

        R visitDefined(Defined node);

        R visitAggregate(Aggregate node);
    }

    /** A number as written, without trailing zeros behind the point, so that equal ones are equal. */
    record Constant(BigDecimal value) implements NumberExpression {
        public Constant {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }

    /** A number attribute, by its index; a duration attribute in its own unit. */
    record OfAttribute(int attribute) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfAttribute(this);
        }
    }

    /**
     * A number attribute in another unit: for a duration attribute, its value times {@code factor}
     * seconds, so that it can be compared with {@code 2 minutes}.
     */
    record Scaled(int attribute, BigDecimal factor) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitScaled(this);
        }
    }

    /** What a score shows, by its index. */
    record OfScore(int score) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfScore(this);
        }
    }

    /**
     * What a score showed at an earlier instant, 0 if the lead was disqualified then, with attributes as
     * they are now. In days and longer units the instant has the same clock time in the model's zone. It
     * hangs on that output and on what disqualifies; neither may hang on it again, or there would be no end.
     *
     * @param amount whole and positive
     */
    record Earlier(int score, int amount, TimeUnit unit) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEarlier(this);
        }
    }

    /** Division by zero is unknown. */
    record Arithmetic(NumberExpression left, ArithmeticOperator operator, NumberExpression right)
            implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }
    }

    /** Code points after NFC, trimmed. */
    record LengthOf(TextExpression text) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLengthOf(this);
        }
    }

    /** Completed days since the date; negative when it lies ahead. */
    record DaysSince(DateExpression date) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDaysSince(this);
        }
    }

    /**
     * A number made of many occurrences. Over nothing, COUNT, COUNT_OF_DIFFERENT and SUM are 0 and the
     * others unknown; unknown values are left out.
     *
     * @param attribute of the activity, by its index there; empty for COUNT alone. A number or a
     *     duration in its own unit, for COUNT_OF_DIFFERENT anything but a list
     */
    record Aggregate(AggregateKind kind, OptionalInt attribute, Occurrences occurrences) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAggregate(this);
        }
    }

    /** A number that {@code define} names, by the index of its definition. */
    record Defined(int definition) implements NumberExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDefined(this);
        }
    }
}
