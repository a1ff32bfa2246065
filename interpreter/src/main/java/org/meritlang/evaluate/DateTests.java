package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.meritlang.data.DateColumn;
import org.meritlang.data.Truth;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** The steps that ask something of dates. */
final class DateTests {
    /** So many days are more than any two dates lie apart. */
    private static final long MOST_DAYS = 1L << 41;

    private DateTests() {}

    record DaysSince(DateExpression date) implements Step<Numbers>, Timely {
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

        @Override
        public void tell(Run run, Changes changes) {
            if (run.size() > 0) {
                changes.daily();
            }
        }
    }

    /** The same compared with the same bound for every lead. */
    record DaysSinceAgainst(DateExpression date, Relation relation, BigDecimal bound) implements Step<byte[]>, Timely {
        @Override
        public byte[] over(Run run) {
            Interval interval = Interval.ofMantissas(relation, bound, 0);
            return interval.truths(new DaysSince(date).over(run).mantissas(), Numbers.UNKNOWN);
        }

        @Override
        public void tell(Run run, Changes changes) {
            Dates dates = Dates.of(date, run);
            long whole = bound.setScale(0, RoundingMode.FLOOR)
                    .max(BigDecimal.valueOf(-MOST_DAYS))
                    .min(BigDecimal.valueOf(MOST_DAYS))
                    .longValueExact();
            for (int i = 0; i < run.size(); i++) {
                if (dates.day(i) != Dates.UNKNOWN) {
                    changes.onDay(dates.day(i) + whole);
                    changes.onDay(dates.day(i) + whole + 1);
                }
            }
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
    record Within(DateExpression date, DateWindow.FromNow window) implements Step<byte[]>, Timely {
        @Override
        public byte[] over(Run run) {
            return test(run, window.unit(), window.accept(new Stretch(run.asOf())));
        }

        @Override
        public void tell(Run run, Changes changes) {
            Dates dates = Dates.of(date, run);
            for (int i = 0; i < run.size(); i++) {
                if (dates.day(i) != Dates.UNKNOWN) {
                    changes.window(window, dates.day(i), dates.moment(i, run.asOf()));
                }
            }
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
