package org.meritlang.data;

/** The values of one attribute for all leads of a batch. Immutable. */
public sealed interface Column permits TextColumn, TextListColumn, NumberColumn, YesNoColumn, DateColumn {
    int size();

    boolean isKnown(int lead);

    /** The column of these rows, in this order. */
    Column pick(int[] rows);
}
