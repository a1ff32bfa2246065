package org.meritlang.syntax;

import java.util.List;
import org.meritlang.source.Span;

/** The type of an attribute as written after its colon. */
public sealed interface TypeName {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of type, none with a default. */
    interface Visitor<R> {
        R visitText(Text node);

        R visitOneOf(OneOf node);

        R visitNumber(Number node);

        R visitYesNo(YesNo node);

        R visitDate(Date node);

        R visitTextList(TextList node);

        R visitAmount(Amount node);
    }

    record Text(Span span) implements TypeName {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** {@code one of "A", "B"}. */
    record OneOf(Span span, List<Expression.TextLiteral> values) implements TypeName {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOneOf(this);
        }
    }

    /** {@code number}, or {@code money}, which is one. */
    record Number(Span span, boolean money) implements TypeName {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNumber(this);
        }
    }

    record YesNo(Span span) implements TypeName {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitYesNo(this);
        }
    }

    record Date(Span span) implements TypeName {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDate(this);
        }
    }

    record TextList(Span span) implements TypeName {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTextList(this);
        }
    }

    /** {@code seconds}, {@code minutes}, {@code hours}, {@code days}: a number of these. */
    record Amount(Span span, TimeUnit unit) implements TypeName {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAmount(this);
        }
    }
}
