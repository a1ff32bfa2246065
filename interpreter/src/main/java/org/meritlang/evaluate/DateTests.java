package org.meritlang.evaluate;

import org.meritlang.check.DateExpression;
import org.meritlang.check.DateWindow;
import org.meritlang.data.DateColumn;
import org.meritlang.data.Truth;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** The steps that ask something of dates. */
final class DateTests {
    private DateTests() {}

    record DaysSince(DateExpression date) implements Step<Numbers> {
        @Override
        public Numbers over(Run run) {
            Dates dates = Dates.of(date, run);
            long today = run.asOf().day().toEpochDay();
            long[] days = new long[run.size()];
            for (int i = 0; i < days.length; i++) {
                int day = dates.day(i);
                days[i] = day == Dates.UNKNOWN ? Numbers.UNKNOWN : today - day;
            }
            return Numbers.narrow(days, 0);
        }
    }

    /** By day, unless both have times. */
    record Compared(DateExpression left, Relation relation, DateExpression right) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Dates lefts = Dates.of(left, run);
            Dates rights = Dates.of(right, run);
            byte[] truths = new byte[run.size()];
            for (int i = 0; i < truths.length; i++) {
                if (lefts.day(i) == Dates.UNKNOWN || rights.day(i) == Dates.UNKNOWN) {
                    truths[i] = Truth.UNKNOWN;
                } else {
                    truths[i] = Truth.of(relation.holds(compare(lefts, rights, i)));
                }
            }
            return truths;
        }

        private static int compare(Dates lefts, Dates rights, int lead) {
            boolean bothHaveTimes = lefts.instant(lead) != Dates.NO_TIME && rights.instant(lead) != Dates.NO_TIME;
            return bothHaveTimes
                    ? Long.compare(lefts.instant(lead), rights.instant(lead))
                    : Integer.compare(lefts.day(lead), rights.day(lead));
        }
    }

    /** A window that hangs on the as-of instant alone: the same stretch of time for every lead. */
    record Within(DateExpression date, DateWindow.FromNow window) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            return test(run, window.unit(), window.accept(new Stretch(run.asOf())));
        }

        private byte[] test(Run run, TimeUnit unit, Interval interval) {
            if (unit.isCalendar() && date instanceof DateExpression.OfAttribute attribute) {
                return interval.truths(((DateColumn) run.column(attribute.attribute())).days(), Dates.UNKNOWN);
            }
            Dates dates = Dates.of(date, run);
            byte[] truths = new byte[run.size()];
            for (int i = 0; i < truths.length; i++) {
                if (dates.day(i) == Dates.UNKNOWN) {
                    truths[i] = Truth.UNKNOWN;
                } else {
                    truths[i] =
                            Truth.of(interval.holds(unit.isCalendar() ? dates.day(i) : dates.moment(i, run.asOf())));
                }
            }
            return truths;
        }
    }

    /** Before, after or since another date: by day, unless a time is written in the sentence. */
    record Than(DateExpression date, Relation relation, DateExpression other) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Dates dates = Dates.of(date, run);
            Dates others = Dates.of(other, run);
            byte[] truths = new byte[run.size()];
            for (int i = 0; i < truths.length; i++) {
                if (dates.day(i) == Dates.UNKNOWN || others.day(i) == Dates.UNKNOWN) {
                    truths[i] = Truth.UNKNOWN;
                } else {
                    truths[i] = Truth.of(relation.holds(compare(dates, others, i, run.asOf())));
                }
            }
            return truths;
        }

        private static int compare(Dates dates, Dates others, int lead, AsOf asOf) {
            return others.isWrittenTime()
                    ? Long.compare(dates.moment(lead, asOf), others.instant(lead))
                    : Integer.compare(dates.day(lead), others.day(lead));
        }
    }

    /** At most so long before or after another date. */
    record WithinOf(DateExpression date, int amount, TimeUnit unit, DateExpression other) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            Dates dates = Dates.of(date, run);
            Dates others = Dates.of(other, run);
            byte[] truths = new byte[run.size()];
            for (int i = 0; i < truths.length; i++) {
                if (dates.day(i) == Dates.UNKNOWN || others.day(i) == Dates.UNKNOWN) {
                    truths[i] = Truth.UNKNOWN;
                } else {
                    truths[i] = Truth.of(
                            unit.isCalendar() ? byDay(dates, others, i) : byInstant(dates, others, i, run.asOf()));
                }
            }
            return truths;
        }

        private boolean byDay(Dates dates, Dates others, int lead) {
            long middle = others.day(lead);
            return Interval.between(Calendar.step(middle, -(long) amount, unit), Calendar.step(middle, amount, unit))
                    .holds(dates.day(lead));
        }

        private boolean byInstant(Dates dates, Dates others, int lead, AsOf asOf) {
            long middle = others.moment(lead, asOf);
            long reach = amount * Calendar.micros(unit);
            return Interval.between(Calendar.plus(middle, -reach), Calendar.plus(middle, reach))
                    .holds(dates.moment(lead, asOf));
        }
    }
}
