package org.meritlang.check;

import java.util.List;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TextVerb;

/**
 * A condition: false, unknown or true of each lead. Conditions have no places, so that two that say
 * the same are equal and are evaluated once.
 */
public sealed interface Condition {
    /** Always true or always false. */
    record Constant(boolean value) implements Condition {}

    record And(List<Condition> terms) implements Condition {
        public And {
            terms = List.copyOf(terms);
        }
    }

    record Or(List<Condition> terms) implements Condition {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    record Not(Condition term) implements Condition {}

    /**
     * At least so many of the terms hold: true when enough are true, false when too few can be, else
     * unknown.
     */
    record AtLeast(int count, List<Condition> terms) implements Condition {
        public AtLeast {
            terms = List.copyOf(terms);
        }
    }

    /** A yes/no attribute, by its index in the model. */
    record YesNo(int attribute) implements Condition {}

    /** Whether an attribute has a value; never unknown itself. */
    record KnownAttribute(int attribute) implements Condition {}

    /** Whether a number expression has a value. */
    record KnownNumber(NumberExpression number) implements Condition {}

    /** Whether a text expression has a value. */
    record KnownText(TextExpression text) implements Condition {}

    record NumberTest(NumberExpression left, Relation relation, NumberExpression right) implements Condition {}

    /** Equal to one of the values, as texts are compared; the values are as written. */
    record TextIs(TextExpression text, List<String> values) implements Condition {
        public TextIs {
            values = List.copyOf(values);
        }
    }

    /** Two texts of one lead are equal, as texts are compared. */
    record SameText(TextExpression left, TextExpression right) implements Condition {}

    /**
     * A text test; for a list of texts it holds when one element passes (ALL: each value by some
     * element). NONE is the negation of ANY.
     */
    record TextTest(TextExpression text, TextVerb verb, Quantifier quantifier, List<String> values)
            implements Condition {
        public TextTest {
            values = List.copyOf(values);
        }
    }

    /** Two dates compared: by day, unless both have times. */
    record DateTest(DateExpression left, Relation relation, DateExpression right) implements Condition {}

    /** A date lies in a window, seen from the day or the instant of the evaluation. */
    record InWindow(DateExpression date, DateWindow window) implements Condition {}

    /** A condition that {@code define} names, by the index of its definition. */
    record Defined(int definition) implements Condition {}

    /** A grade has one of these labels; labels are as declared. */
    record LabelIs(int grade, List<String> labels) implements Condition {
        public LabelIs {
            labels = List.copyOf(labels);
        }
    }

    /** The lead is disqualified. */
    record Disqualified() implements Condition {}
}
