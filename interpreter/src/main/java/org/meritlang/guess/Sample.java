package org.meritlang.guess;

import java.util.List;
import org.meritlang.model.Condition;

/**
 * Values of an attribute, one for each way in which the tests of a model tell its values apart, as far as they can
 * be had.
 *
 * @param tests of the model that ask for the attribute: values beside which all of these come out alike are treated alike;
 *     none where something else is asked, such as its full steps
 * @param reach whether there is a value for every way
 * @param isAsked whether the model asks for the attribute at all; else its values are all one
 */
public record Sample(List<Value> values, List<Condition> tests, Reach reach, boolean isAsked) {
    public Sample {
        values = List.copyOf(values);
        tests = List.copyOf(tests);
    }

    /** Whether nothing is left out. */
    public enum Reach {
        /** Every value that a lead may have is treated like one of these. */
        ALL,
        /** The same if the tests come out in all ways, each true and false beside each. */
        ALL_IF_TESTS_DO,
        /** There may be other ways. */
        SOME
    }
}
