package org.meritlang.syntax;

import java.util.List;
import org.meritlang.source.Span;

/** The type of an attribute as written after its colon. */
public sealed interface TypeName {
    Span span();

    record Text(Span span) implements TypeName {}

    /** {@code one of "A", "B"}. */
    record OneOf(Span span, List<Expression.TextLiteral> values) implements TypeName {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** {@code number}, or {@code money}, which is one. */
    record Number(Span span, boolean money) implements TypeName {}

    record YesNo(Span span) implements TypeName {}

    record Date(Span span) implements TypeName {}

    record TextList(Span span) implements TypeName {}

    /** {@code seconds}, {@code minutes}, {@code hours}, {@code days}: a number of these. */
    record Amount(Span span, TimeUnit unit) implements TypeName {}
}
