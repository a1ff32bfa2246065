package org.meritlang.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    /** Found when first asked for. */
    private volatile @Nullable Rows rows;

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

    /** The lead of each occurrence; not to be changed. */
    public int[] leads() {
        return rows().leads;
    }

    /**
     * Whether no occurrence of a lead shows an earlier day than one before it, as may happen where clocks
     * are set back over midnight.
     */
    public boolean isInOrderOfDays() {
        return rows().inOrderOfDays;
    }

    private Rows rows() {
        Rows known = rows;
        if (known == null) {
            known = new Rows(starts, days);
            rows = known;
        }
        return known;
    }

    /** What is known of the rows beside what they hold. */
    private static final class Rows {
        private final int[] leads;
        private final boolean inOrderOfDays;

        Rows(int[] starts, int[] days) {
            leads = new int[days.length];
            for (int lead = 0; lead < starts.length - 1; lead++) {
                Arrays.fill(leads, starts[lead], starts[lead + 1], lead);
            }
            boolean inOrder = true;
            for (int i = 1; i < days.length; i++) {
                inOrder &= leads[i] != leads[i - 1] || days[i] >= days[i - 1];
            }
            inOrderOfDays = inOrder;
        }
    }

    /** The same occurrences, of leads whose keys are their places. */
    Timeline timeline() {
        return new Timeline(starts, instants, columns);
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
