package org.meritlang.naive;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.meritlang.check.DateWindow;
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
        NaiveDate read(org.meritlang.check.DateExpression date);
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
            throw new UnsupportedOperationException("activities");
        }

        @Override
        public Answer visitWithinAfter(DateWindow.WithinAfter node) {
            throw new UnsupportedOperationException("activities");
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
                    case DAY -> date.day().compareTo(day.plusDays(amount));
                    case WEEK -> date.day().compareTo(day.plusWeeks(amount));
                    case MONTH -> date.day().compareTo(day.plus(Period.ofMonths(amount)));
                    case QUARTER -> date.day().compareTo(day.plus(Period.ofMonths(3 * amount)));
                    case YEAR -> date.day().compareTo(day.plus(Period.ofYears(amount)));
                    case HOUR -> date.moment(zone).compareTo(instant.plus(Duration.ofHours(amount)));
                    case MINUTE -> date.moment(zone).compareTo(instant.plus(Duration.ofMinutes(amount)));
                    case SECOND -> date.moment(zone).compareTo(instant.plusSeconds(amount));
                });
    }

    private boolean isIn(DateWindow.Calendar calendar, LocalDate day) {
        LocalDate start = switch (calendar.unit()) {
            case DAY -> today;
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> LocalDate.of(today.getYear(), today.getMonth(), 1);
            case QUARTER -> LocalDate.of(today.getYear(), today.getMonth().firstMonthOfQuarter(), 1);
            case YEAR -> LocalDate.of(today.getYear(), 1, 1);
            case HOUR, MINUTE, SECOND -> throw new IllegalArgumentException("no calendar has hours");
        };
        Period length = switch (calendar.unit()) {
            case DAY -> Period.ofDays(1);
            case WEEK -> Period.ofDays(7);
            case MONTH -> Period.ofMonths(1);
            case QUARTER -> Period.ofMonths(3);
            case YEAR -> Period.ofYears(1);
            case HOUR, MINUTE, SECOND -> throw new IllegalArgumentException("no calendar has hours");
        };
        LocalDate first = calendar.last() ? start.minus(length) : start;
        return !day.isBefore(first) && day.isBefore(first.plus(length));
    }
}
