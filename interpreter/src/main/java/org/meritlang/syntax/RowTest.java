package org.meritlang.syntax;

import java.util.List;
import org.meritlang.source.Span;

/** What a row of a points table asks of the table's subject. */
public sealed interface RowTest {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of test, none with a default. */
    interface Visitor<R> {
        R visitNumberRange(NumberRange node);

        R visitBound(Bound node);

        R visitValues(Values node);

        R visitRest(Rest node);

        R visitUnknown(Unknown node);

        R visitOtherwise(Otherwise node);
    }

    /** {@code 10 to 49}, both ends in. */
    record NumberRange(Span span, Expression low, Expression high) implements RowTest {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNumberRange(this);
        }
    }

    /** {@code under 10}, {@code over 1000}, {@code up to 9}, {@code 1000 or more}, {@code 9 or less}. */
    record Bound(Span span, Relation relation, Expression bound) implements RowTest {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBound(this);
        }
    }

    /** {@code "Software", "Fintech"}, {@code 5}, {@code yes}: equal to one of them. */
    record Values(Span span, List<Expression> values) implements RowTest {
        public Values {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitValues(this);
        }
    }

    /**
     * The rest of a sentence, such as {@code mentions "chief"}: a condition whose innermost left
     * operand is {@link Subject}.
     */
    record Rest(Span span, Expression condition) implements RowTest {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRest(this);
        }
    }

    record Unknown(Span span) implements RowTest {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUnknown(this);
        }
    }

    record Otherwise(Span span) implements RowTest {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOtherwise(this);
        }
    }
}
