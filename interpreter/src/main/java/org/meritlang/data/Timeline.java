package org.meritlang.data;

import java.util.Arrays;
import java.util.List;
import org.meritlang.schema.Activity;

/** All occurrences of one kind of activity: lead by lead, oldest first, ties in the order of the data. Immutable. */
final class Timeline {
    private final int[] starts;
    private final long[] instants;
    private final List<Column> columns;

    /**
     * Takes what is in order already.
     *
     * @param starts where each lead's occurrences begin; one longer than there are leads
     */
    Timeline(int[] starts, long[] instants, List<Column> columns) {
        this.starts = starts;
        this.instants = instants;
        this.columns = List.copyOf(columns);
    }

    int size() {
        return instants.length;
    }

    /**
     * The occurrences of several kinds as if they were of one that has no attributes; there is at least one kind. Those
     * of one instant are then all the same, so their order means nothing.
     */
    static Timeline merged(List<Timeline> kinds) {
        int leads = kinds.get(0).starts.length - 1;
        int[] starts = new int[leads + 1];
        for (Timeline kind : kinds) {
            for (int lead = 0; lead <= leads; lead++) {
                starts[lead] = Math.addExact(starts[lead], kind.starts[lead]);
            }
        }
        long[] instants = new long[starts[leads]];
        for (int lead = 0; lead < leads; lead++) {
            merge(kinds, lead, instants, starts[lead]);
        }
        return new Timeline(starts, instants, List.of());
    }

    private static void merge(List<Timeline> kinds, int lead, long[] instants, int start) {
        int at = start;
        for (Timeline kind : kinds) {
            int from = kind.starts[lead];
            int count = kind.starts[lead + 1] - from;
            System.arraycopy(kind.instants, from, instants, at, count);
            at += count;
        }
        Arrays.sort(instants, start, at);
    }

    /**
     * The same as a table of an activity.
     *
     * @param clock tells the days
     */
    ActivityTable table(Activity activity, LocalClock clock) {
        return new ActivityTable(activity, starts, instants, clock.days(instants), columns);
    }

    /** The same as if they had come in this order. */
    Arrivals arrivals() {
        int[] keys = new int[instants.length];
        for (int key = 0; key + 1 < starts.length; key++) {
            for (int at = starts[key]; at < starts[key + 1]; at++) {
                keys[at] = key;
            }
        }
        return new Arrivals(keys, instants, instants.length, columns);
    }

    /** Those of the leads with these keys, in this order; {@link History#NOTHING} stands for a lead without any. */
    Timeline pick(int[] keys) {
        int[] begins = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            int key = keys[i];
            begins[i + 1] = begins[i] + (key == History.NOTHING ? 0 : starts[key + 1] - starts[key]);
        }
        int[] rows = new int[begins[keys.length]];
        for (int i = 0; i < keys.length; i++) {
            for (int at = begins[i]; at < begins[i + 1]; at++) {
                rows[at] = starts[keys[i]] + at - begins[i];
            }
        }
        return new Timeline(
                begins,
                Picked.of(instants, rows),
                columns.stream().map(column -> column.pick(rows)).toList());
    }
}
