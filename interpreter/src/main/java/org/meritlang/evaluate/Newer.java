package org.meritlang.evaluate;

import java.util.List;
import java.util.OptionalInt;
import org.meritlang.data.ActivityTable;

/**
 * The step that keeps limits of number, {@code up to N times} and {@code at most N times per name}: the
 * newest counts first, of a tie the first in the order of the data.
 */
record Newer(Slot<Selection> from, OptionalInt times, List<PerValue> perValue) implements Step<Selection> {
    /**
     * At most so many with one value.
     *
     * @param values where the runs over the kind keep what stands for the values
     */
    record PerValue(int times, int activity, Slot<long[]> values) {}

    @Override
    public Selection over(Run run) {
        Selection selection = run.value(from);
        long[][] values = perValue.stream()
                .map(limit -> run.value(limit.activity, limit.values))
                .toArray(long[][]::new);
        byte[] counted = new byte[selection.table().size()];
        for (int lead = 0; lead < selection.leads(); lead++) {
            count(selection, values, counted, lead);
        }
        return selection.with(counted);
    }

    private void count(Selection selection, long[][] values, byte[] counted, int lead) {
        ActivityTable table = selection.table();
        long[] instants = table.instants();
        int start = table.starts()[lead];
        int left = times.orElse(Integer.MAX_VALUE);
        int tieEnd = table.starts()[lead + 1];
        while (tieEnd > start && left > 0) {
            int tie = tieEnd - 1;
            while (tie > start && instants[tie - 1] == instants[tieEnd - 1]) {
                tie--;
            }
            for (int at = tie; at < tieEnd && left > 0; at++) {
                if (selection.has(at) && hasRoom(values, counted, tie, at, table.starts()[lead + 1])) {
                    counted[at] = 1;
                    left--;
                }
            }
            tieEnd = tie;
        }
    }

    /** Counted are, so far, some from the start of the tie on. */
    private boolean hasRoom(long[][] values, byte[] counted, int tie, int at, int end) {
        for (int limit = 0; limit < values.length; limit++) {
            long[] ofLimit = values[limit];
            int same = 0;
            for (int other = tie; other < end && ofLimit[at] != Values.UNKNOWN; other++) {
                same += counted[other] == 1 && ofLimit[other] == ofLimit[at] ? 1 : 0;
            }
            if (same >= perValue.get(limit).times) {
                return false;
            }
        }
        return true;
    }
}
