package org.meritlang.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.meritlang.syntax.TimeUnit;

/** Instants, zones and days at which calendars are at their most awkward. */
final class RandomTimes {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Pacific/Kiritimati"));

    private static final List<Instant> INSTANTS = List.of(
            Instant.parse("2024-02-29T12:00:00Z"),
            Instant.parse("2026-03-29T01:30:00Z"),
            Instant.parse("2026-03-08T07:00:00Z"),
            Instant.parse("2026-11-01T06:30:00Z"),
            Instant.parse("2026-04-04T15:00:00Z"),
            Instant.parse("2026-10-03T15:30:00.000001Z"),
            Instant.parse("2026-05-31T22:30:00Z"),
            Instant.parse("2026-10-25T00:30:00.123456789Z"),
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-12-31T23:59:59.999999999Z"),
            Instant.parse("2026-11-23T00:00:00Z"),
            Instant.parse("2025-03-30T23:59:59Z"),
            Instant.parse("2028-02-29T00:00:00Z"));

    private static final int[] AMOUNTS = {1, 2, 3, 7, 12, 30, 90};

    private RandomTimes() {}

    static ZoneId zone(Chance chance) {
        return chance.of(ZONES);
    }

    static Instant instant(Chance chance) {
        return chance.of(INSTANTS);
    }

    static int amount(Chance chance) {
        return AMOUNTS[chance.below(AMOUNTS.length)];
    }

    static TimeUnit unit(Chance chance) {
        return chance.of(TimeUnit.values());
    }

    static LocalDate step(LocalDate day, long amount, TimeUnit unit) {
        return switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3 * amount);
            case YEAR -> day.plusYears(amount);
            case SECOND, MINUTE, HOUR -> throw new IllegalArgumentException("dates have no hours");
        };
    }

    /** A day that some window may begin or end with, or one beside it. */
    static LocalDate nearEdge(Chance chance, LocalDate today) {
        int amount = amount(chance) * chance.of(1, -1);
        TimeUnit unit = unit(chance);
        LocalDate edge = unit.isCalendar() ? step(today, amount, unit) : today;
        return chance.of(
                edge, edge, edge.plusDays(1), edge.minusDays(1), edge.withDayOfMonth(1), LocalDate.of(2024, 2, 29));
    }
}
