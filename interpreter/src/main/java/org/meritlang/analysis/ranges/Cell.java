package org.meritlang.analysis.ranges;

/** A part of what a {@link Matter} can be, within which hardly any test can tell one lead from another. */
sealed interface Cell {
    record Unknown() implements Cell {}

    /** Numbers, counts, ages in days, or days counted from 1970. */
    record Among(Stretch numbers) implements Cell {}

    /**
     * A text that is written out, or one that is treated like it everywhere.
     *
     * @param value folded
     * @param spelling as some question has it
     */
    record Written(String value, String spelling) implements Cell {}

    /** Any text, written out or not: too many are asked for to tell them apart. */
    record AnyText() implements Cell {}

    /** Any text that is not written out; any list of texts. */
    record Other() implements Cell {}

    record Is(boolean truth) implements Cell {}
}
