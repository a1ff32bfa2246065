package org.meritlang.syntax;

import java.util.List;
import org.meritlang.source.Span;

/** What a row of a points table asks of the table's subject. */
public sealed interface RowTest {
    Span span();

    /** {@code 10 to 49}, both ends in. */
    record NumberRange(Span span, Expression low, Expression high) implements RowTest {}

    /** {@code under 10}, {@code over 1000}, {@code up to 9}, {@code 1000 or more}, {@code 9 or less}. */
    record Bound(Span span, Relation relation, Expression bound) implements RowTest {}

    /** {@code "Software", "Fintech"}, {@code 5}, {@code yes}: equal to one of them. */
    record Values(Span span, List<Expression> values) implements RowTest {
        public Values {
            values = List.copyOf(values);
        }
    }

    /**
     * The rest of a sentence, such as {@code mentions "chief"}: a condition whose innermost left
     * operand is {@link Subject}.
     */
    record Rest(Span span, Expression condition) implements RowTest {}

    record Unknown(Span span) implements RowTest {}

    record Otherwise(Span span) implements RowTest {}
}
