package org.meritlang.analysis;

/** A part of what a {@link Matter} can be, within which hardly any test can tell one lead from another. */
sealed interface Cell {
    record Unknown() implements Cell {}

    /** Numbers, counts, ages in days, or days counted from 1970. */
    record Among(Stretch numbers) implements Cell {}

    /**
     * A text that is written out, or one that is treated like it everywhere.
     *
     * @param value folded
     */
    record Written(String value) implements Cell {}

    /** Any text that is not written out; any list of texts. */
    record Other() implements Cell {}

    record Is(boolean truth) implements Cell {}
}
