package org.meritlang.naive;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** The date windows, seen from an instant. */
final class NaiveWindows {
    private final Instant now;
    private final LocalDate today;
    private final ZoneId zone;

    NaiveWindows(Instant now, ZoneId zone) {
        this.now = now;
        this.today = now.atZone(zone).toLocalDate();
        this.zone = zone;
    }

    /** Reads the date that a window hangs on; null where it is unknown. */
    interface Reader {
        @Nullable
        NaiveDate read(org.meritlang.model.DateExpression date);
    }

    Answer lies(@Nullable NaiveDate date, DateWindow window, Reader reader) {
        if (date == null) {
            return Answer.UNSURE;
        }
        return window.accept(new Lies(date, reader));
    }

    private final class Lies implements DateWindow.Visitor<Answer> {
        private final NaiveDate date;
        private final Reader reader;

        Lies(NaiveDate date, Reader reader) {
            this.date = date;
            this.reader = reader;
        }

        @Override
        public Answer visitFromNow(DateWindow.FromNow window) {
            return Answer.of(window.accept(new Now(date)));
        }

        @Override
        public Answer visitThan(DateWindow.Than than) {
            return than(date, than.relation(), reader.read(than.other()));
        }

        @Override
        public Answer visitBetween(DateWindow.Between between) {
            Answer low = than(date, Relation.MORE_OR_EQUAL, reader.read(between.low()));
            Answer high = than(date, Relation.LESS_OR_EQUAL, reader.read(between.high()));
            return low == Answer.UNSURE || high == Answer.UNSURE ? Answer.UNSURE : low.and(high);
        }

        @Override
        public Answer visitWithinOf(DateWindow.WithinOf within) {
            return within(date, within, reader.read(within.other()));
        }

        @Override
        public Answer visitSinceTheLast(DateWindow.SinceTheLast node) {
            throw new IllegalArgumentException("of occurrences only");
        }

        @Override
        public Answer visitWithinAfter(DateWindow.WithinAfter node) {
            throw new IllegalArgumentException("of occurrences only");
        }
    }

    private final class Now implements DateWindow.FromNow.Visitor<Boolean> {
        private final NaiveDate date;

        Now(NaiveDate date) {
            this.date = date;
        }

        @Override
        public Boolean visitInTheLast(DateWindow.InTheLast last) {
            return holds(date, last.unit(), Relation.MORE_OR_EQUAL, -last.amount(), today, now)
                    && holds(date, last.unit(), Relation.LESS_OR_EQUAL, 0, today, now);
        }

        @Override
        public Boolean visitInTheNext(DateWindow.InTheNext next) {
            return holds(date, next.unit(), Relation.MORE_OR_EQUAL, 0, today, now)
                    && holds(date, next.unit(), Relation.LESS_OR_EQUAL, next.amount(), today, now);
        }

        @Override
        public Boolean visitAgo(DateWindow.Ago ago) {
            return holds(date, ago.unit(), ago.relation(), -ago.amount(), today, now);
        }

        @Override
        public Boolean visitCalendar(DateWindow.Calendar calendar) {
            return isIn(calendar, date.day());
        }
    }

    private Answer within(NaiveDate date, DateWindow.WithinOf within, @Nullable NaiveDate other) {
        if (other == null) {
            return Answer.UNSURE;
        }
        Instant moment = other.moment(zone);
        return Answer.of(holds(date, within.unit(), Relation.MORE_OR_EQUAL, -within.amount(), other.day(), moment)
                && holds(date, within.unit(), Relation.LESS_OR_EQUAL, within.amount(), other.day(), moment));
    }

    private Answer than(NaiveDate date, Relation relation, @Nullable NaiveDate other) {
        if (other == null) {
            return Answer.UNSURE;
        }
        return Answer.of(relation.holds(
                other.written() && other.time().isPresent()
                        ? date.moment(zone).compareTo(other.time().get())
                        : date.day().compareTo(other.day())));
    }

    /** Compares the date with a day or an instant and so many units from there. */
    private boolean holds(
            NaiveDate date, TimeUnit unit, Relation relation, int amount, LocalDate day, Instant instant) {
        return relation.holds(
                switch (unit) {
                    case DAY, WEEK, MONTH, QUARTER, YEAR -> date.day().compareTo(step(day, amount, unit));
                    case HOUR -> date.moment(zone).compareTo(instant.plus(Duration.ofHours(amount)));
                    case MINUTE -> date.moment(zone).compareTo(instant.plus(Duration.ofMinutes(amount)));
                    case SECOND -> date.moment(zone).compareTo(instant.plusSeconds(amount));
                });
    }

    /** Whether the date is at most so long after an earlier one. */
    boolean isAtMostAfter(NaiveDate date, DateWindow.WithinAfter within, NaiveDate earlier) {
        return holds(date, within.unit(), Relation.LESS_OR_EQUAL, within.amount(), earlier.day(), earlier.moment(zone));
    }

    /** Whether an earlier date lies less than so long before the date. */
    boolean isLessBefore(NaiveDate earlier, int amount, TimeUnit unit, NaiveDate date) {
        return holds(earlier, unit, Relation.MORE, -amount, date.day(), date.moment(zone));
    }

    /** Whether a date lies at least so far back. */
    boolean isAtLeastAgo(NaiveDate date, int amount, TimeUnit unit) {
        return holds(date, unit, Relation.LESS_OR_EQUAL, -amount, today, now);
    }

    /** How many such periods have passed since the date, stepped back from now at once; 0 if it lies ahead. */
    long completed(NaiveDate date, int amount, TimeUnit unit) {
        return switch (unit) {
            case DAY, WEEK, MONTH, QUARTER, YEAR -> {
                int periods = 0;
                while (isAtLeastAgo(date, (periods + 1) * amount, unit)) {
                    periods++;
                }
                yield periods;
            }
            case HOUR -> completed(date, Duration.ofHours(amount));
            case MINUTE -> completed(date, Duration.ofMinutes(amount));
            case SECOND -> completed(date, Duration.ofSeconds(amount));
        };
    }

    private long completed(NaiveDate date, Duration period) {
        return Math.max(0, Duration.between(date.moment(zone), now).dividedBy(period));
    }

    long daysOfAge(NaiveDate date) {
        return ChronoUnit.DAYS.between(date.day(), today);
    }

    long daysInTotal(NaiveDate date, int amount, TimeUnit unit) {
        return ChronoUnit.DAYS.between(date.day(), step(date.day(), amount, unit));
    }

    /** The first day of the day, week, month, quarter or year; weeks begin on Monday. */
    static LocalDate startOf(TimeUnit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> LocalDate.of(day.getYear(), day.getMonth(), 1);
            case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case HOUR, MINUTE, SECOND -> throw new IllegalArgumentException("no calendar has hours");
        };
    }

    private static LocalDate step(LocalDate day, int amount, TimeUnit unit) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plus(Period.ofMonths(amount));
            case QUARTER -> day.plus(Period.ofMonths(3 * amount));
            case YEAR -> day.plus(Period.ofYears(amount));
            case HOUR, MINUTE, SECOND -> throw new IllegalArgumentException("dates have no hours");
        };
    }

    private boolean isIn(DateWindow.Calendar calendar, LocalDate day) {
        LocalDate start = startOf(calendar.unit(), today);
        LocalDate first = calendar.last() ? step(start, -1, calendar.unit()) : start;
        return !day.isBefore(first) && day.isBefore(step(first, 1, calendar.unit()));
    }
}
