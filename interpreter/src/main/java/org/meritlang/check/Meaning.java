package org.meritlang.check;

import java.util.List;
import org.meritlang.schema.Attribute;

/** What a name stands for. */
sealed interface Meaning {
    /** An attribute of the lead, by its index in the model. */
    record OfAttribute(int index, Attribute attribute) implements Meaning {}

    /** A condition that {@code define} names, by its index in the model. */
    record OfCondition(int definition) implements Meaning {}

    /** A number that {@code define} names, by its index in the model. */
    record OfNumber(int definition) implements Meaning {}

    record OfList(ValueList list) implements Meaning {}

    record OfScore(int score) implements Meaning {}

    /** The grade of a score, with the labels it can have. */
    record OfGrade(int grade, List<String> labels) implements Meaning {
        public OfGrade {
            labels = List.copyOf(labels);
        }
    }

    record OfDisqualified() implements Meaning {}

    record OfActivity() implements Meaning {}

    /** No attribute, output, definition or list has the name. */
    record Nothing() implements Meaning {}

    /** Another sentence declares it, or may do, and is at fault; nothing more is to be said. */
    record ToldElsewhere() implements Meaning {}
}
