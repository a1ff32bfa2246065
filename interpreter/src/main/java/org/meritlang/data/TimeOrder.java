package org.meritlang.data;

import java.util.Arrays;

/**
 * Puts occurrences into the order of their leads and, for each lead, of time; ties keep the order in
 * which they came. Data that are in order already are found to be so in one walk.
 */
final class TimeOrder {
    /** Pieces up to this long are sorted by insertion. */
    private static final int SHORT = 24;

    private final long[] instants;
    private final int[] starts;
    private final int[] rows;
    private final long[] sorted;

    private TimeOrder(long[] instants, int[] starts, int[] rows) {
        this.instants = instants;
        this.starts = starts;
        this.rows = rows;
        this.sorted = Picked.of(instants, rows);
    }

    /**
     * Sorts.
     *
     * @param keys of the leads, one an occurrence, from 0 to below the number of leads
     * @param instants one an occurrence
     * @param size how many occurrences there are; the arrays may be longer
     * @param spans in which order they came: where a span of them begins and where it ends, by turns
     */
    static TimeOrder of(int[] keys, long[] instants, int size, int[] spans, int leads) {
        int[] starts = new int[leads + 1];
        for (int i = 0; i < size; i++) {
            starts[keys[i] + 1]++;
        }
        for (int lead = 0; lead < leads; lead++) {
            starts[lead + 1] += starts[lead];
        }
        int[] rows = new int[size];
        int[] next = Arrays.copyOf(starts, leads);
        for (int span = 0; span < spans.length; span += 2) {
            for (int i = spans[span]; i < spans[span + 1]; i++) {
                rows[next[keys[i]]++] = i;
            }
        }
        TimeOrder order = new TimeOrder(instants, starts, rows);
        order.sortEachLead();
        return order;
    }

    /** Where each lead's occurrences begin among {@link #rows()}; one longer than there are leads. */
    int[] starts() {
        return starts;
    }

    /** The occurrences in their order, as numbers of those that came in. */
    int[] rows() {
        return rows;
    }

    /** Their instants, in that order. */
    long[] instants() {
        return sorted;
    }

    private void sortEachLead() {
        int[] scratch = new int[0];
        for (int lead = 0; lead + 1 < starts.length; lead++) {
            int start = starts[lead];
            int end = starts[lead + 1];
            if (isSorted(start, end)) {
                continue;
            }
            if (scratch.length < end - start) {
                scratch = new int[2 * (end - start)];
            }
            sort(start, end, scratch);
            for (int i = start; i < end; i++) {
                sorted[i] = instants[rows[i]];
            }
        }
    }

    private boolean isSorted(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (sorted[i - 1] > sorted[i]) {
                return false;
            }
        }
        return true;
    }

    private void sort(int start, int end, int[] scratch) {
        if (end - start <= SHORT) {
            insert(start, end);
            return;
        }
        int middle = (start + end) >>> 1;
        sort(start, middle, scratch);
        sort(middle, end, scratch);
        merge(start, middle, end, scratch);
    }

    private void insert(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int row = rows[i];
            int at = i;
            while (at > start && instants[rows[at - 1]] > instants[row]) {
                rows[at] = rows[at - 1];
                at--;
            }
            rows[at] = row;
        }
    }

    private void merge(int start, int middle, int end, int[] scratch) {
        int left = middle - start;
        System.arraycopy(rows, start, scratch, 0, left);
        int from = 0;
        int right = middle;
        int to = start;
        while (from < left && right < end) {
            rows[to++] = instants[scratch[from]] <= instants[rows[right]] ? scratch[from++] : rows[right++];
        }
        System.arraycopy(scratch, from, rows, to, left - from);
    }
}
