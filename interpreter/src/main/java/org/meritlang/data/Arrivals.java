package org.meritlang.data;

import java.util.ArrayList;
import java.util.List;

/** Occurrences of one kind of activity, and the order in which they came. Immutable. */
final class Arrivals {
    private final int[] keys;
    private final long[] instants;
    private final int size;
    private final int[] spans;
    private final List<Column> columns;

    /**
     * Takes them in the order in which they came.
     *
     * @param keys of the leads
     * @param instants microseconds since 1970-01-01T00:00Z
     * @param size how many there are; the arrays may be longer
     * @param columns the attributes
     */
    Arrivals(int[] keys, long[] instants, int size, List<Column> columns) {
        this(keys, instants, size, new int[] {0, size}, columns);
    }

    private Arrivals(int[] keys, long[] instants, int size, int[] spans, List<Column> columns) {
        this.keys = keys;
        this.instants = instants;
        this.size = size;
        this.spans = spans;
        this.columns = List.copyOf(columns);
    }

    /** The same without attributes. */
    Arrivals bare() {
        return new Arrivals(keys, instants, size, spans, List.of());
    }

    /** All of them, those of earlier parts first; there is at least one part. */
    static Arrivals join(List<Arrivals> parts) {
        return join(
                parts, new int[] {0, parts.stream().mapToInt(part -> part.size).sum()});
    }

    /**
     * All of them; there is at least one part.
     *
     * @param spans in which order they came: where a span begins and where it ends, by turns, counted through all parts
     */
    static Arrivals join(List<Arrivals> parts, int[] spans) {
        Arrivals first = parts.get(0);
        if (parts.size() == 1) {
            return new Arrivals(first.keys, first.instants, first.size, spans, first.columns);
        }
        int size = parts.stream().mapToInt(part -> part.size).reduce(0, Math::addExact);
        int[] keys = new int[size];
        long[] instants = new long[size];
        int at = 0;
        for (Arrivals part : parts) {
            System.arraycopy(part.keys, 0, keys, at, part.size);
            System.arraycopy(part.instants, 0, instants, at, part.size);
            at += part.size;
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < first.columns.size(); i++) {
            int attribute = i;
            columns.add(ColumnJoin.of(
                    parts.stream().map(part -> part.columns.get(attribute)).toList()));
        }
        return new Arrivals(keys, instants, size, spans, columns);
    }

    /**
     * In the order of the leads' keys, then of time; ties as they came.
     *
     * @param leads how many keys there may be
     */
    Timeline sorted(int leads) {
        TimeOrder order = TimeOrder.of(keys, instants, size, spans, leads);
        int[] rows = order.rows();
        return new Timeline(
                order.starts(),
                order.instants(),
                columns.stream().map(column -> column.pick(rows)).toList());
    }
}
