package org.meritlang.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Truth;
import org.meritlang.syntax.Relation;

/** The steps that make one number of a lead's occurrences. What is unknown of an occurrence is left out. */
final class Aggregates {
    private Aggregates() {}

    /**
     * An attribute of some occurrences.
     *
     * @param <V> what the runs over the kind hold it as
     */
    record Source<V>(Slot<Selection> from, int activity, Slot<V> attribute) {
        V values(Run run) {
            return run.value(activity, attribute);
        }
    }

    /** How many different values there are. */
    record CountOfDifferent(Source<long[]> source) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            Selection selection = run.value(source.from);
            int[] starts = selection.table().starts();
            long[] values = source.values(run);
            Different different = new Different();
            int[] counts = new int[selection.leads()];
            for (int lead = 0; lead < counts.length; lead++) {
                for (int at = starts[lead]; at < starts[lead + 1]; at++) {
                    if (selection.has(at) && values[at] != Values.UNKNOWN) {
                        different.add(values[at]);
                    }
                }
                counts[lead] = different.take();
            }
            return Counts.untold(selection, counts);
        }
    }

    /** Exact up to 34 digits; of nothing 0. */
    record Sum(Source<Numbers> source) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            Selection selection = run.value(source.from);
            Totals totals = Totals.of(selection, source.values(run));
            if (totals.isNarrow()) {
                long[] sums = totals.sums();
                for (int lead = 0; lead < sums.length; lead++) {
                    sums[lead] = selection.isUntold(lead) ? Numbers.UNKNOWN : sums[lead];
                }
                return Numbers.narrow(sums, totals.scale());
            }
            @Nullable BigDecimal[] sums = new @Nullable BigDecimal[selection.leads()];
            for (int lead = 0; lead < sums.length; lead++) {
                sums[lead] = selection.isUntold(lead) ? null : totals.sum(lead).round(Numbers.DIGITS);
            }
            return Numbers.wide(sums);
        }
    }

    /** To 34 digits; of nothing unknown. */
    record Average(Source<Numbers> source) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            Selection selection = run.value(source.from);
            Totals totals = Totals.of(selection, source.values(run));
            @Nullable BigDecimal[] averages = new @Nullable BigDecimal[selection.leads()];
            for (int lead = 0; lead < averages.length; lead++) {
                averages[lead] = selection.isUntold(lead) ? null : totals.average(lead);
            }
            return Numbers.wide(averages);
        }
    }

    /** An average compared with the same bound for every lead; mostly without a division. */
    record AverageAgainst(Source<Numbers> source, Relation relation, BigDecimal bound) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Selection selection = run.value(source.from);
            Totals totals = Totals.of(selection, source.values(run));
            Totals.Bound comparable = totals.bound(bound);
            byte[] truths = new byte[selection.leads()];
            for (int lead = 0; lead < truths.length; lead++) {
                boolean unknown = selection.isUntold(lead) || totals.count(lead) == 0;
                truths[lead] =
                        unknown ? Truth.UNKNOWN : Truth.of(relation.holds(totals.compareAverage(lead, comparable)));
            }
            return truths;
        }
    }

    /** Which of two known numbers stands for the lead. */
    enum Preference {
        HIGHEST {
            @Override
            boolean prefers(int at, int other, Numbers values, ActivityTable table) {
                return values.compare(at, other) > 0;
            }
        },
        LOWEST {
            @Override
            boolean prefers(int at, int other, Numbers values, ActivityTable table) {
                return values.compare(at, other) < 0;
            }
        },
        /** Of a tie the first in the order of the data. */
        LATEST {
            @Override
            boolean prefers(int at, int other, Numbers values, ActivityTable table) {
                return table.instants()[at] > table.instants()[other];
            }
        };

        /** Whether the number of one occurrence stands rather than that of another, which comes before it. */
        abstract boolean prefers(int at, int other, Numbers values, ActivityTable table);
    }

    /** One of the numbers; of nothing unknown. */
    record OneOf(Preference preference, Source<Numbers> source) implements Step<Numbers> {
        private static final int NONE = -1;

        @Override
        public Numbers over(Run run) {
            Selection selection = run.value(source.from);
            Numbers values = source.values(run);
            int[] rows = new int[selection.leads()];
            for (int lead = 0; lead < rows.length; lead++) {
                rows[lead] = selection.isUntold(lead) ? NONE : preferred(selection, values, lead);
            }
            return values.pick(rows);
        }

        private int preferred(Selection selection, Numbers values, int lead) {
            ActivityTable table = selection.table();
            int preferred = NONE;
            for (int at = table.starts()[lead]; at < table.starts()[lead + 1]; at++) {
                if (selection.has(at)
                        && values.isKnown(at)
                        && (preferred == NONE || preference.prefers(at, preferred, values, table))) {
                    preferred = at;
                }
            }
            return preferred;
        }
    }
}
