package org.meritlang.model;

/** What a {@code define} names. */
public sealed interface Definition {
    String name();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of definition, none with a default. */
    interface Visitor<R> {
        R visitOfCondition(OfCondition node);

        R visitOfNumber(OfNumber node);
    }

    record OfCondition(String name, Condition condition) implements Definition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfCondition(this);
        }
    }

    record OfNumber(String name, NumberExpression number) implements Definition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfNumber(this);
        }
    }
}
