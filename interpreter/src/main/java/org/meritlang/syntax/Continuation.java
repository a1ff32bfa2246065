package org.meritlang.syntax;

import java.util.List;
import java.util.Set;

/** Something with which an unfinished text may go on at a place. */
public sealed interface Continuation {
    /** The offset at which it would begin: what stands from there to the place is its beginning already. */
    int from();

    <R> R accept(Visitor<R> visitor);

    /**
     * What may come at a place of a text, the latest beginnings first. What is said of a place where nothing fits, in
     * a comment or behind a mistake of the same sentence, is nothing. Never throws, whatever the text.
     *
     * @param caret the place; what stands behind it is not looked at
     * @param knownNameKeys keys ({@link org.meritlang.source.Spelling#key}) of names that are known from elsewhere
     */
    static List<Continuation> at(String text, int caret, Set<String> knownNameKeys) {
        return Continuations.at(text.substring(0, caret), knownNameKeys);
    }

    /**
     * Words of the language, or a sign.
     *
     * @param text as the formatter writes them
     */
    record Words(int from, String text) implements Continuation {
        /** Whether it is no word but a sign, such as a comma. */
        public boolean isSign() {
            return !Character.isLetter(text.charAt(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWords(this);
        }
    }

    /**
     * A name.
     *
     * @param owner the activity that has the attribute, or the output whose label it is, as written; empty where any
     *     may be
     */
    record NameOf(int from, Role role, String owner) implements Continuation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNameOf(this);
        }
    }

    /** What a name would stand for. */
    enum Role {
        /** An attribute, an activity, an output, a definition: all that a sentence may ask for. */
        ANY,
        ATTRIBUTE,
        ACTIVITY,
        ATTRIBUTE_OF_ACTIVITY,
        SCORE,
        /** Of a grade, a matrix or a decision. */
        LABELLING,
        LABEL,
        LIST,
        /** A name that is given here. */
        NEW
    }

    /**
     * A text in quotes that is compared with what has a name.
     *
     * @param name as written
     * @param owner the activity whose attribute it is, as written; else empty
     */
    record ValueOf(int from, String name, String owner) implements Continuation {
        /** How a value is written here: in quotes, with what they need. */
        public static String written(String value) {
            return Literals.quoted(value);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitValueOf(this);
        }
    }

    /** A value of one's own. */
    record Literal(int from, Kind kind) implements Continuation {
        /** What it is. */
        public enum Kind {
            TEXT,
            NUMBER,
            DATE
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLiteral(this);
        }
    }

    /** The end of the sentence: it is whole as it stands. */
    record End(int from) implements Continuation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEnd(this);
        }
    }

    /** One method for each kind of continuation. */
    interface Visitor<R> {
        R visitWords(Words words);

        R visitNameOf(NameOf name);

        R visitValueOf(ValueOf value);

        R visitLiteral(Literal literal);

        R visitEnd(End end);
    }
}
