package org.meritlang.analysis.ranges;

import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.TextExpression;

/** Something about a lead that can differ from lead to lead, and that conditions and points ask about. */
sealed interface Matter {
    /** The value of an attribute, or that it is unknown; of a date how many days ago it was. */
    record Value(int attribute) implements Matter {}

    /** Where a known date lies among the dates that are written out; its day counted from 1970. */
    record Day(int attribute) implements Matter {}

    /** A text made of another, as {@code domain of email}. */
    record Made(TextExpression.DomainOf text) implements Matter {}

    /** A number that nothing else tells. */
    record Amount(NumberExpression number) implements Matter {}

    /** How many of these occurrences there are, or on how many days. */
    record Count(Occurrences occurrences, boolean onDays) implements Matter {}

    /** Whether a test of a text holds where the text is none that is written out. */
    record Pattern(Matter text, Condition test) implements Matter {}

    /** Whether a condition holds that is not taken apart. */
    record Holds(Condition condition) implements Matter {}
}
