package org.meritlang.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.schema.Activity;

/**
 * The occurrences of one kind of activity in the histories of a batch's leads: lead by lead, oldest
 * first, ties in the order of the data. Immutable, for any number of threads.
 */
public final class ActivityTable implements Columns {
    private final Activity activity;
    private final int[] starts;
    private final long[] instants;
    private final int[] days;
    private final List<Column> columns;
    private final long latest;

    ActivityTable(Activity activity, int[] starts, long[] instants, int[] days, List<Column> columns) {
        this.activity = activity;
        this.starts = starts;
        this.instants = instants;
        this.days = days;
        this.columns = List.copyOf(columns);
        this.latest = latest(instants);
    }

    private static long latest(long[] instants) {
        long latest = Long.MIN_VALUE;
        for (long instant : instants) {
            latest = Math.max(latest, instant);
        }
        return latest;
    }

    public Activity activity() {
        return activity;
    }

    /**
     * Where each lead's occurrences begin; they end where the next lead's begin. One longer than there are
     * leads; not to be changed.
     */
    public int[] starts() {
        return starts;
    }

    /** Microseconds since 1970-01-01T00:00Z; not to be changed. */
    public long[] instants() {
        return instants;
    }

    /** Days since 1970-01-01 in the model's time zone; not to be changed. */
    public int[] days() {
        return days;
    }

    /** The latest instant of any occurrence; the least long where there is none. */
    public long latest() {
        return latest;
    }

    /** Those of one lead, up to an instant in microseconds. */
    ActivityTable alone(int lead, long until) {
        int[] rows = IntStream.range(starts[lead], starts[lead + 1])
                .filter(row -> instants[row] <= until)
                .toArray();
        return new ActivityTable(
                activity,
                new int[] {0, rows.length},
                Arrays.stream(rows).mapToLong(row -> instants[row]).toArray(),
                Arrays.stream(rows).map(row -> days[row]).toArray(),
                columns.stream().map(column -> column.alone(rows)).toList());
    }

    @Override
    public int size() {
        return instants.length;
    }

    @Override
    public Column column(int attribute) {
        return columns.get(attribute);
    }
}
