package org.meritlang.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.meritlang.syntax.TimeUnit;

/** Steps of days, months and microseconds; what lies beyond all calendars is held at their ends. */
final class Calendar {
    private static final long DAYS_IN_A_WEEK = 7;
    private static final long DAYS_FROM_MONDAY_TO_1970 = 3;
    private static final long MONTHS_IN_A_QUARTER = 3;
    private static final long MONTHS_IN_A_YEAR = 12;

    private Calendar() {}

    /** The day so many units after this one, or before it; at the end of a shorter month, its last day. */
    static long step(long day, long amount, TimeUnit unit) {
        return switch (unit) {
            case DAY -> plus(day, amount);
            case WEEK -> plus(day, amount * DAYS_IN_A_WEEK);
            case MONTH -> months(day, amount);
            case QUARTER -> months(day, amount * MONTHS_IN_A_QUARTER);
            case YEAR -> years(day, amount);
            case SECOND, MINUTE, HOUR -> throw new IllegalArgumentException("not counted in days: " + unit);
        };
    }

    /** Microseconds in a unit that is counted by instants. */
    static long micros(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 1_000_000L;
            case MINUTE -> 60_000_000L;
            case HOUR -> 3_600_000_000L;
            case DAY, WEEK, MONTH, QUARTER, YEAR ->
                throw new IllegalArgumentException("not counted in instants: " + unit);
        };
    }

    /** The first day of the day, week, month, quarter or year that holds this day; weeks begin on Monday. */
    static LocalDate startOf(TimeUnit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_IN_A_QUARTER);
            case YEAR -> day.withDayOfYear(1);
            case SECOND, MINUTE, HOUR -> throw new IllegalArgumentException("no calendar has this unit: " + unit);
        };
    }

    /** The same day, as a number. */
    static long startOf(TimeUnit unit, long day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day - Math.floorMod(day + DAYS_FROM_MONDAY_TO_1970, DAYS_IN_A_WEEK);
            case SECOND, MINUTE, HOUR, MONTH, QUARTER, YEAR ->
                startOf(unit, LocalDate.ofEpochDay(day)).toEpochDay();
        };
    }

    /** So much later than a day, or, in hours and shorter units, than an instant in microseconds. */
    static long plus(long moment, long amount, TimeUnit unit) {
        return unit.isCalendar() ? step(moment, amount, unit) : plus(moment, amount * micros(unit));
    }

    /**
     * The periods of so many units that are completed between two days, or, in hours and shorter units,
     * two instants: the most by which {@code now} can be stepped back, at once, and not lie before.
     */
    static long completed(long moment, long now, int amount, TimeUnit unit) {
        if (moment >= now) {
            return 0;
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> Math.max(0, now - moment) / (amount * micros(unit));
            case DAY -> (now - moment) / amount;
            case WEEK -> (now - moment) / (amount * DAYS_IN_A_WEEK);
            case MONTH -> completedMonths(moment, now, amount);
            case QUARTER -> completedMonths(moment, now, amount * MONTHS_IN_A_QUARTER);
            case YEAR -> completedMonths(moment, now, amount * MONTHS_IN_A_YEAR);
        };
    }

    /** A step back ends at the same day of the month or before, so that all hangs on the first and the last month. */
    private static long completedMonths(long day, long today, long amount) {
        LocalDate from = LocalDate.ofEpochDay(day);
        LocalDate to = LocalDate.ofEpochDay(today);
        long months = months(to) - months(from);
        boolean tooFar = months % amount == 0 && to.getDayOfMonth() < from.getDayOfMonth();
        return months / amount - (tooFar ? 1 : 0);
    }

    private static long months(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** A sum that stays within the longs. */
    static long plus(long one, long other) {
        long sum = one + other;
        boolean overflown = ((one ^ sum) & (other ^ sum)) < 0;
        return overflown ? (one < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }

    private static long months(long day, long amount) {
        return onCalendar(day, amount, ChronoUnit.MONTHS);
    }

    private static long years(long day, long amount) {
        return onCalendar(day, amount, ChronoUnit.YEARS);
    }

    private static long onCalendar(long day, long amount, ChronoUnit unit) {
        try {
            return LocalDate.ofEpochDay(day).plus(amount, unit).toEpochDay();
        } catch (DateTimeException beyondAllCalendars) {
            return (amount < 0 ? LocalDate.MIN : LocalDate.MAX).toEpochDay();
        }
    }
}
