package org.meritlang.evaluate;

/** Something that other parts of a model refer to by its index. */
sealed interface Named {
    /**
     * A definition.
     *
     * @param zeroed a number as formulas see it, in which an unknown number attribute counts as 0
     */
    record OfDefinition(int index, boolean zeroed) implements Named {}

    record OfScore(int index) implements Named {}

    record OfGrade(int index) implements Named {}

    record Disqualified() implements Named {}
}
