package org.meritlang.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.ActivityTable;

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
            return run.kind(activity).value(attribute);
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
                    if (selection.chosen()[at] == 1 && values[at] != Values.UNKNOWN) {
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
            Numbers values = source.values(run);
            if (values.isNarrow()) {
                try {
                    return narrow(selection, values);
                } catch (ArithmeticException tooMuchForALong) {
                    return wide(selection, values);
                }
            }
            return wide(selection, values);
        }

        private static Numbers narrow(Selection selection, Numbers values) {
            int[] starts = selection.table().starts();
            long[] mantissas = values.mantissas();
            long[] sums = new long[selection.leads()];
            for (int lead = 0; lead < sums.length; lead++) {
                long sum = 0;
                for (int at = starts[lead]; at < starts[lead + 1]; at++) {
                    boolean counts = selection.chosen()[at] == 1 && mantissas[at] != Numbers.UNKNOWN;
                    sum = counts ? Math.addExact(sum, mantissas[at]) : sum;
                }
                sums[lead] = selection.isUntold(lead) ? Numbers.UNKNOWN : Arithmetic.known(sum);
            }
            return Numbers.narrow(sums, values.scale());
        }

        private static Numbers wide(Selection selection, Numbers values) {
            @Nullable BigDecimal[] sums = new @Nullable BigDecimal[selection.leads()];
            for (int lead = 0; lead < sums.length; lead++) {
                sums[lead] = selection.isUntold(lead)
                        ? null
                        : Total.of(selection, values, lead).sum.round(Numbers.DIGITS);
            }
            return Numbers.wide(sums);
        }
    }

    /** To 34 digits; of nothing unknown. */
    record Average(Source<Numbers> source) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            Selection selection = run.value(source.from);
            Numbers values = source.values(run);
            @Nullable BigDecimal[] averages = new @Nullable BigDecimal[selection.leads()];
            for (int lead = 0; lead < averages.length; lead++) {
                Total total = Total.of(selection, values, lead);
                averages[lead] = selection.isUntold(lead) || total.count == 0
                        ? null
                        : total.sum.divide(BigDecimal.valueOf(total.count), Numbers.DIGITS);
            }
            return Numbers.wide(averages);
        }
    }

    /** The known numbers of one lead added up. */
    private record Total(BigDecimal sum, int count) {
        static Total of(Selection selection, Numbers values, int lead) {
            int[] starts = selection.table().starts();
            BigDecimal sum = BigDecimal.ZERO;
            int count = 0;
            for (int at = starts[lead]; at < starts[lead + 1]; at++) {
                BigDecimal value = selection.chosen()[at] == 1 ? values.value(at) : null;
                if (value != null) {
                    sum = sum.add(value);
                    count++;
                }
            }
            return new Total(sum, count);
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
                if (selection.chosen()[at] == 1
                        && values.isKnown(at)
                        && (preferred == NONE || preference.prefers(at, preferred, values, table))) {
                    preferred = at;
                }
            }
            return preferred;
        }
    }
}
