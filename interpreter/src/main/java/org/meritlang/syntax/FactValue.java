package org.meritlang.syntax;

import java.util.List;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.TextLiteral;

/** A value in an example, as written. */
public sealed interface FactValue {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of value, none with a default. */
    interface Visitor<R> {
        R visitPlain(Plain node);

        R visitAgo(Ago node);

        R visitTexts(Texts node);
    }

    /**
     * A text, a number, a date, a duration, yes or no; in a table also a bare label.
     *
     * @param value a literal, or for a bare label a {@link Expression.NameUse}
     */
    record Plain(Span span, Expression value) implements FactValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPlain(this);
        }
    }

    /** {@code 30 days ago}: a date. */
    record Ago(Span span, Duration duration) implements FactValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAgo(this);
        }
    }

    /** {@code ("crm", "email")}: a list of text. */
    record Texts(Span span, List<TextLiteral> values) implements FactValue {
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTexts(this);
        }
    }
}
