package org.meritlang.evaluate;

/** Something that other parts of a model refer to by its index. */
sealed interface Named {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of name, none with a default. */
    interface Visitor<R> {
        R visitOfDefinition(OfDefinition node);

        R visitOfScore(OfScore node);

        R visitOfLabelling(OfLabelling node);

        R visitDisqualified(Disqualified node);
    }

    /**
     * A definition.
     *
     * @param zeroed a number as formulas see it, in which an unknown number attribute counts as 0
     */
    record OfDefinition(int index, boolean zeroed) implements Named {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfDefinition(this);
        }
    }

    record OfScore(int index) implements Named {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfScore(this);
        }
    }

    record OfLabelling(int index) implements Named {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfLabelling(this);
        }
    }

    record Disqualified() implements Named {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDisqualified(this);
        }
    }
}
