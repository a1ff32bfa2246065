package org.meritlang.repl.read;

import org.meritlang.data.LeadBatch;

/** One lead as it stands in the data; holds only until the next one is read. */
interface LeadRow {
    /** The value in a column as text, the elements of a list with {@code ;} between; empty where there is none. */
    CharSequence text(int column);

    /** Gives the value in a column, or that there is none, to the lead that the batch has started. */
    void give(int column, LeadBatch.Builder batch, int attribute);
}
