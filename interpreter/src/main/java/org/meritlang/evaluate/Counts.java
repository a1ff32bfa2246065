package org.meritlang.evaluate;

import org.meritlang.data.ActivityTable;
import org.meritlang.data.Truth;
import org.meritlang.syntax.Relation;

/** The steps that count each lead's occurrences. */
final class Counts {
    /** The count of a lead of which it cannot be told. */
    static final int UNTOLD = -1;

    private Counts() {}

    record OfOccurrences(Slot<Selection> from) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            Selection selection = run.value(from);
            return untold(selection, PerLead.counts(selection));
        }
    }

    /** Different days with an occurrence. */
    record OfDays(Slot<Selection> from) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            Selection selection = run.value(from);
            ActivityTable table = selection.table();
            return untold(
                    selection,
                    table.isInOrderOfDays()
                            ? PerLead.sums(table, FirstOfEach.choose(selection, table.days()))
                            : inAnyOrder(selection));
        }

        private static int[] inAnyOrder(Selection selection) {
            ActivityTable table = selection.table();
            Different days = new Different();
            int[] counts = new int[selection.leads()];
            for (int lead = 0; lead < counts.length; lead++) {
                for (int at = table.starts()[lead]; at < table.starts()[lead + 1]; at++) {
                    if (selection.has(at)) {
                        days.add(table.days()[at]);
                    }
                }
                counts[lead] = days.take();
            }
            return counts;
        }
    }

    record Compared(Slot<int[]> counts, Relation relation, int bound) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            return Interval.of(relation, bound).truths(run.value(counts), UNTOLD);
        }
    }

    /** As a number. */
    record AsNumbers(Slot<int[]> counts) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            int[] given = run.value(counts);
            long[] mantissas = new long[given.length];
            for (int i = 0; i < mantissas.length; i++) {
                mantissas[i] = given[i] == UNTOLD ? Numbers.UNKNOWN : given[i];
            }
            return Numbers.narrow(mantissas, 0);
        }
    }

    /** Whether there is any; unknown where it cannot be told. */
    static byte any(int count) {
        return count == UNTOLD ? Truth.UNKNOWN : Truth.of(count > 0);
    }

    static int[] untold(Selection selection, int[] counts) {
        if (!selection.isTold()) {
            for (int lead = 0; lead < counts.length; lead++) {
                counts[lead] = selection.isUntold(lead) ? UNTOLD : counts[lead];
            }
        }
        return counts;
    }
}
