package org.meritlang.model;

import java.util.List;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TextVerb;
import org.meritlang.syntax.TimeUnit;

/**
 * A condition: false, unknown or true of each lead. Conditions have no places, so that two that say
 * the same are equal and are evaluated once.
 */
public sealed interface Condition {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of condition, none with a default. */
    interface Visitor<R> {
        R visitConstant(Constant node);

        R visitAnd(And node);

        R visitOr(Or node);

        R visitNot(Not node);

        R visitAtLeast(AtLeast node);

        R visitYesNo(YesNo node);

        R visitKnownAttribute(KnownAttribute node);

        R visitKnownNumber(KnownNumber node);

        R visitKnownText(KnownText node);

        R visitNumberTest(NumberTest node);

        R visitTextIs(TextIs node);

        R visitSameText(SameText node);

        R visitTextTest(TextTest node);

        R visitDateTest(DateTest node);

        R visitInWindow(InWindow node);

        R visitDefined(Defined node);

        R visitLabelIs(LabelIs node);

        R visitDisqualified(Disqualified node);

        R visitEarlier(Earlier node);

        R visitOccurs(Occurs node);

        R visitIsWithout(IsWithout node);
    }

    /** Always true or always false. */
    record Constant(boolean value) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }

    record And(List<Condition> terms) implements Condition {
        public And {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnd(this);
        }
    }

    record Or(List<Condition> terms) implements Condition {
        public Or {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOr(this);
        }
    }

    record Not(Condition term) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNot(this);
        }
    }

    /**
     * At least so many of the terms hold: true when enough are true, false when too few can be, else
     * unknown.
     */
    record AtLeast(int count, List<Condition> terms) implements Condition {
        public AtLeast {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtLeast(this);
        }
    }

    /** A yes/no attribute, by its index in the model. */
    record YesNo(int attribute) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitYesNo(this);
        }
    }

    /** Whether an attribute has a value; never unknown itself. */
    record KnownAttribute(int attribute) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitKnownAttribute(this);
        }
    }

    /** Whether a number expression has a value. */
    record KnownNumber(NumberExpression number) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitKnownNumber(this);
        }
    }

    /** Whether a text expression has a value. */
    record KnownText(TextExpression text) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitKnownText(this);
        }
    }

    record NumberTest(NumberExpression left, Relation relation, NumberExpression right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNumberTest(this);
        }
    }

    /** Equal to one of the values, as texts are compared; the values are as written. */
    record TextIs(TextExpression text, List<String> values) implements Condition {
        public TextIs {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTextIs(this);
        }
    }

    /** Two texts of one lead are equal, as texts are compared. */
    record SameText(TextExpression left, TextExpression right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSameText(this);
        }
    }

    /**
     * A text test; for a list of texts it holds when one element passes (ALL: each value by some
     * element). NONE is the negation of ANY.
     */
    record TextTest(TextExpression text, TextVerb verb, Quantifier quantifier, List<String> values)
            implements Condition {
        public TextTest {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTextTest(this);
        }
    }

    /** Two dates compared: by day, unless both have times. */
    record DateTest(DateExpression left, Relation relation, DateExpression right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDateTest(this);
        }
    }

    /** A date lies in a window, seen from the day or the instant of the evaluation. */
    record InWindow(DateExpression date, DateWindow window) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInWindow(this);
        }
    }

    /** A condition that {@code define} names, by the index of its definition. */
    record Defined(int definition) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDefined(this);
        }
    }

    /** A labelling has given one of these labels; labels are as declared. */
    record LabelIs(int labelling, List<String> labels) implements Condition {
        public LabelIs {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLabelIs(this);
        }
    }

    /**
     * So many occurrences, or so many different days with one; unknown where a window hangs on an
     * unknown date.
     */
    record Occurs(Occurrences occurrences, Relation relation, int count, boolean onDays) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOccurs(this);
        }
    }

    /** The last occurrence, or the date counted from, lies at least so far back. */
    record IsWithout(Without without) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitIsWithout(this);
        }
    }

    /** The lead is disqualified. */
    record Disqualified() implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDisqualified(this);
        }
    }

    /**
     * What a label or a disqualification was at an earlier instant, as it was shown then, with attributes
     * as they are now. In days and longer units the instant has the same clock time in the model's zone. It
     * hangs on that output and on what disqualifies; neither may hang on it again, or there would be no end.
     *
     * @param output a {@link LabelIs} or {@link Disqualified}
     * @param amount whole and positive
     */
    record Earlier(Condition output, int amount, TimeUnit unit) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEarlier(this);
        }
    }
}
