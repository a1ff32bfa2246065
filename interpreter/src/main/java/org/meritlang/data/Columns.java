package org.meritlang.data;

/** Things that have the same attributes, held column by column: leads, or occurrences of one kind of activity. */
public sealed interface Columns permits LeadBatch, ActivityTable {
    /** How many things there are; they are counted from 0. */
    int size();

    /** The values of the attribute at this place among the attributes. */
    Column column(int attribute);
}
