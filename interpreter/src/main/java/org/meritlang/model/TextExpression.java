package org.meritlang.model;

/** A text of each lead, or unknown; a list of texts counts as several. */
public sealed interface TextExpression {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of text, none with a default. */
    interface Visitor<R> {
        R visitOfAttribute(OfAttribute node);

        R visitDomainOf(DomainOf node);
    }

    /** A text, {@code one of} or {@code list of text} attribute, by its index. */
    record OfAttribute(int attribute) implements TextExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfAttribute(this);
        }
    }

    /** What stands behind the last {@code @}, trimmed; without one, unknown. */
    record DomainOf(TextExpression text) implements TextExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDomainOf(this);
        }
    }
}
