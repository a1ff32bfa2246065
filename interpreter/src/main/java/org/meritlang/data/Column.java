package org.meritlang.data;

/** The values of one attribute for all leads of a batch. Immutable. */
public sealed interface Column permits TextColumn, TextListColumn, NumberColumn, YesNoColumn, DateColumn {
    int size();

    boolean isKnown(int lead);

    /** The column of these rows, in this order. */
    Column pick(int[] rows);

    /** The same with a dictionary of its own, in which no other texts are. */
    default Column alone(int[] rows) {
        return pick(rows);
    }
}
