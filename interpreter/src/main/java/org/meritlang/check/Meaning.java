package org.meritlang.check;

import org.meritlang.model.Occurrences;
import org.meritlang.schema.Attribute;

/** What a name stands for. */
sealed interface Meaning {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of meaning, none with a default. */
    interface Visitor<R> {
        R visitOfAttribute(OfAttribute node);

        R visitOfCondition(OfCondition node);

        R visitOfNumber(OfNumber node);

        R visitOfList(OfList node);

        R visitOfScore(OfScore node);

        R visitOfLabelling(OfLabelling node);

        R visitOfDisqualified(OfDisqualified node);

        R visitOfActivity(OfActivity node);

        R visitNothing(Nothing node);

        R visitToldElsewhere(ToldElsewhere node);
    }

    /** An attribute of the lead, by its index in the model. */
    record OfAttribute(int index, Attribute attribute) implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfAttribute(this);
        }
    }

    /** A condition that {@code define} names, by its index in the model. */
    record OfCondition(int definition) implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfCondition(this);
        }
    }

    /** A number that {@code define} names, by its index in the model. */
    record OfNumber(int definition) implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfNumber(this);
        }
    }

    record OfList(ValueList list) implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfList(this);
        }
    }

    record OfScore(int score) implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfScore(this);
        }
    }

    /** A grade, matrix or decision, with the labels it can have. */
    record OfLabelling(int labelling, LabelSet labels) implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfLabelling(this);
        }
    }

    record OfDisqualified() implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfDisqualified(this);
        }
    }

    /**
     * An activity, or a definition of some of its occurrences.
     *
     * @param occurrences which of them, without the windows of headings
     */
    record OfActivity(Kind kind, Occurrences occurrences) implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfActivity(this);
        }
    }

    /** No attribute, output, definition or list has the name. */
    record Nothing() implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNothing(this);
        }
    }

    /** Another sentence declares it, or may do, and is at fault; nothing more is to be said. */
    record ToldElsewhere() implements Meaning {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitToldElsewhere(this);
        }
    }
}
