package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;

/** A row of a block. */
public sealed interface Row {
    Span span();

    /** {@code job title: text, default "none"}. */
    record AttributeRow(Span span, Name name, TypeName type, Optional<Expression> defaultValue) implements Row {}

    /** {@code page visited with url: text, seconds: seconds}. */
    record ActivityRow(Span span, Name name, List<AttributeRow> attributes) implements Row {
        public ActivityRow {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code 10 to 49: 5} of a points table. */
    record PointsRow(Span span, RowTest test, Expression.NumberLiteral points, Optional<Clause.Because> because)
            implements Row {}
}
