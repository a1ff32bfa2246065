package org.meritlang.evaluate;

import java.util.Optional;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Truth;
import org.meritlang.model.DateExpression;
import org.meritlang.syntax.TimeUnit;

/** The steps of {@code 30 days without A counting from created}. */
final class Silences {
    /** The periods of a lead of which nothing says from when they count. */
    static final long UNKNOWN = Amounts.UNKNOWN;

    private Silences() {}

    /**
     * The periods completed since the newest occurrence, else since the date.
     *
     * @param from the occurrences
     * @param most it does not matter whether there are more
     */
    record Periods(
            Slot<Selection> from,
            Slot<int[]> newest,
            int amount,
            TimeUnit unit,
            Optional<DateExpression> countingFrom,
            long most)
            implements Step<long[]>, Timely {
        @Override
        public long[] over(Run run) {
            ActivityTable table = run.value(from).table();
            int[] rows = run.value(newest);
            Optional<Dates> dates = countingFrom.map(date -> Dates.of(date, run));
            long[] periods = new long[rows.length];
            for (int lead = 0; lead < periods.length; lead++) {
                if (rows[lead] >= 0) {
                    periods[lead] = completed(moment(table, rows[lead]), run.asOf());
                } else if (rows[lead] == Newest.UNTOLD || isUnknown(dates, lead)) {
                    periods[lead] = UNKNOWN;
                } else {
                    periods[lead] = completed(moment(dates.orElseThrow(), lead, run.asOf()), run.asOf());
                }
            }
            return periods;
        }

        private long moment(ActivityTable table, int row) {
            return unit.isCalendar() ? table.days()[row] : table.instants()[row];
        }

        private long moment(Dates dates, int lead, AsOf asOf) {
            return unit.isCalendar() ? dates.day(lead) : dates.moment(lead, asOf);
        }

        private long completed(long moment, AsOf asOf) {
            long now = unit.isCalendar() ? asOf.day().toEpochDay() : asOf.micros();
            return Math.min(most, Calendar.completed(moment, now, amount, unit));
        }

        /** Any occurrence may be the newest at some time. */
        @Override
        public void tell(Run run, Changes changes) {
            ActivityTable table = run.value(from).table();
            for (int row = 0; row < table.size(); row++) {
                changes.periods(moment(table, row), amount, unit, most);
            }
            countingFrom.map(date -> Dates.of(date, run)).ifPresent(dates -> {
                for (int lead = 0; lead < run.size(); lead++) {
                    if (dates.day(lead) != Dates.UNKNOWN) {
                        changes.periods(moment(dates, lead, run.asOf()), amount, unit, most);
                    }
                }
            });
        }
    }

    /** Whether nothing is known that an absent occurrence could be replaced by. */
    static boolean isUnknown(Optional<Dates> dates, int lead) {
        return dates.isEmpty() || dates.get().day(lead) == Dates.UNKNOWN;
    }

    /** At least one period is completed. */
    record AnyPeriod(Slot<long[]> periods) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            long[] given = run.value(periods);
            byte[] truths = new byte[given.length];
            for (int lead = 0; lead < truths.length; lead++) {
                truths[lead] = given[lead] == UNKNOWN ? Truth.UNKNOWN : Truth.of(given[lead] > 0);
            }
            return truths;
        }
    }
}
