package org.meritlang.analysis.logic;

import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;

/**
 * What a test is about. Tests about one topic hang together, as {@code employees > 500} and
 * {@code employees < 100} do; those about different ones are taken to be independent.
 */
public sealed interface Topic {
    /** An attribute of the lead, or of an occurrence where a filter is thought about. */
    record OfAttribute(int attribute) implements Topic {}

    /** A number that is no attribute. */
    record OfNumber(NumberExpression number) implements Topic {}

    /** How two numbers compare. */
    record OfTwo(NumberExpression left, NumberExpression right) implements Topic {}

    /** A text that is no attribute. */
    record OfText(TextExpression text) implements Topic {}

    /** What happened of one kind of activity. */
    record OfActivity(int activity) implements Topic {}

    record OfLabelling(int labelling) implements Topic {}

    /** A test that nothing else is compared with. */
    record OfItself(Condition test) implements Topic {}

    /** The topic of a test in its plain form, see {@link PlainForm}. */
    static Topic of(Condition test) {
        if (test instanceof Condition.YesNo yesNo) {
            return new OfAttribute(yesNo.attribute());
        }
        if (test instanceof Condition.KnownAttribute known) {
            return new OfAttribute(known.attribute());
        }
        if (test instanceof Condition.KnownNumber known) {
            return known.number() instanceof NumberExpression.LengthOf length
                    ? of(length.text())
                    : new OfNumber(known.number());
        }
        if (test instanceof Condition.KnownText known) {
            return of(known.text());
        }
        if (test instanceof Condition.TextIs is) {
            return of(is.text());
        }
        if (test instanceof Condition.TextTest text) {
            return of(text.text());
        }
        if (test instanceof Condition.InWindow window && window.date() instanceof DateExpression.OfAttribute date) {
            return new OfAttribute(date.attribute());
        }
        if (test instanceof Condition.DateTest dates
                && dates.left() instanceof DateExpression.OfAttribute date
                && dates.right() instanceof DateExpression.Constant) {
            return new OfAttribute(date.attribute());
        }
        if (test instanceof Condition.Occurs occurs) {
            return new OfActivity(occurs.occurrences().activity());
        }
        if (test instanceof Condition.IsWithout is) {
            return new OfActivity(is.without().occurrences().activity());
        }
        if (test instanceof Condition.LabelIs label) {
            return new OfLabelling(label.labelling());
        }
        return test instanceof Condition.NumberTest numbers ? of(numbers) : new OfItself(test);
    }

    private static Topic of(TextExpression text) {
        return text instanceof TextExpression.OfAttribute attribute
                ? new OfAttribute(attribute.attribute())
                : new OfText(text);
    }

    private static Topic of(Condition.NumberTest test) {
        if (!(test.right() instanceof NumberExpression.Constant)) {
            return new OfTwo(test.left(), test.right());
        }
        if (test.left() instanceof NumberExpression.LengthOf length) {
            return of(length.text());
        }
        return test.left() instanceof NumberExpression.OfAttribute attribute
                ? new OfAttribute(attribute.attribute())
                : new OfNumber(test.left());
    }
}
