package org.meritlang.repl.read;

import org.meritlang.data.AttributeSetter;
import org.meritlang.data.Utf8;

/** One lead, or one activity, as it stands in the data; holds only until the next one is read. */
interface LeadRow {
    /**
     * The value in a column as text, the elements of a list with {@code ;} between; empty where there is none. Holds until
     * another is asked for.
     */
    Utf8 text(int column);

    /** Gives the value in a column, or that there is none, to the lead or activity that was started. */
    void give(int column, AttributeSetter<?> taker, int attribute);

    /** Keeps the value in a column for output. */
    default void keep(int column, RowTexts texts) {
        texts.add(text(column));
    }
}
