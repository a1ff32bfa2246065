package org.meritlang.data;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.patience.Patience;
import org.meritlang.schema.Activity;

/** All occurrences of one kind of activity: lead by lead, oldest first, ties in the order of the data. Immutable. */
final class Timeline {
    private static final int LEADS_AT_ONCE = 1 << 14;

    private final int[] starts;
    private final long[] instants;
    private final int[] days;
    private final List<Column> columns;

    /**
     * Takes what is in order already.
     *
     * @param starts where each lead's occurrences begin; one longer than there are leads
     */
    Timeline(int[] starts, long[] instants, int[] days, List<Column> columns) {
        this.starts = starts;
        this.instants = instants;
        this.days = days;
        this.columns = List.copyOf(columns);
    }

    int size() {
        return instants.length;
    }

    /**
     * The occurrences of several kinds as if they were of one that has no attributes; there is at least one. Those of one
     * instant are then all the same, so their order means nothing.
     *
     * @param zone tells their days
     */
    static Timeline merged(List<Timeline> kinds, ZoneId zone) {
        int leads = kinds.get(0).starts.length - 1;
        int[] starts = new int[leads + 1];
        for (Timeline kind : kinds) {
            for (int lead = 0; lead <= leads; lead++) {
                starts[lead] = Math.addExact(starts[lead], kind.starts[lead]);
            }
        }
        long[] instants = new long[starts[leads]];
        int[] days = new int[instants.length];
        // The longest of all timelines, and made when the others are done: other threads would have nothing to do.
        Patience patience = Patience.current();
        IntStream.rangeClosed(0, leads / LEADS_AT_ONCE).parallel().forEach(piece -> {
            patience.check();
            int first = piece * LEADS_AT_ONCE;
            int end = Math.min(leads, first + LEADS_AT_ONCE);
            for (int lead = first; lead < end; lead++) {
                merge(kinds, lead, instants, starts[lead]);
            }
            new LocalClock(zone).days(instants, starts[first], starts[end], days);
        });
        return new Timeline(starts, instants, days, List.of());
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

    /** The same as a table of an activity. */
    ActivityTable table(Activity activity) {
        return new ActivityTable(activity, starts, instants, days, columns);
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
                Picked.of(days, rows),
                columns.stream().map(column -> column.pick(rows)).toList());
    }
}
