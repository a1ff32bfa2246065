package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritlang.data.InstantReader;
import org.meritlang.syntax.TimeUnit;

/** Steps on the calendar, at its edges. */
class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, -1, MONTH, 2026-02-28",
        "2024-03-31, -1, MONTH, 2024-02-29",
        "2024-02-29, -1, YEAR, 2023-02-28",
        "2024-02-29, 4, YEAR, 2028-02-29",
        "2026-05-31, -1, QUARTER, 2026-02-28",
        "2026-01-01, -1, DAY, 2025-12-31",
        "2026-01-01, 2, WEEK, 2026-01-15",
        "2026-01-01, 0, MONTH, 2026-01-01",
    })
    void stepsToTheSameDayOrTheLastOfTheMonth(LocalDate from, long amount, TimeUnit unit, LocalDate to) {
        assertEquals(to, LocalDate.ofEpochDay(Calendar.step(from.toEpochDay(), amount, unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, WEEK, 2026-11-16",
        "2026-11-23, WEEK, 2026-11-23",
        "2026-03-31, QUARTER, 2026-01-01",
        "2026-04-01, QUARTER, 2026-04-01",
        "2024-02-29, MONTH, 2024-02-01",
        "2024-12-31, YEAR, 2024-01-01",
        "2024-12-31, DAY, 2024-12-31",
    })
    void periodsBeginWhereCalendarsSay(LocalDate day, TimeUnit unit, LocalDate start) {
        assertEquals(start, Calendar.startOf(unit, day));
    }

    @Test
    void whatLiesBeyondAllCalendarsIsHeldAtTheirEnds() {
        long today = LocalDate.of(2026, 1, 1).toEpochDay();
        assertEquals(LocalDate.MIN.toEpochDay(), Calendar.step(today, -Integer.MAX_VALUE, TimeUnit.YEAR));
        assertEquals(LocalDate.MAX.toEpochDay(), Calendar.step(today, Integer.MAX_VALUE, TimeUnit.YEAR));
        assertEquals(Long.MAX_VALUE, Calendar.plus(Long.MAX_VALUE - 1, 2));
        assertEquals(Long.MIN_VALUE, Calendar.plus(Long.MIN_VALUE + 1, -2));
    }

    @Test
    void aDayBeginsWhenItsFirstClockTimeDoes() {
        AsOf cairo = AsOf.of(Instant.parse("2026-04-24T10:00:00Z"), ZoneId.of("Africa/Cairo"));
        assertEquals(
                InstantReader.micros(Instant.parse("2026-04-23T22:00:00Z")),
                cairo.startOf(cairo.day().toEpochDay()));
    }

    @Test
    void instantsAreCutToMicroseconds() {
        assertEquals(1_000_000, InstantReader.micros(Instant.parse("1970-01-01T00:00:01.000000999Z")));
        assertEquals(-1, InstantReader.micros(Instant.parse("1969-12-31T23:59:59.999999999Z")));
        assertEquals(Long.MAX_VALUE, InstantReader.micros(Instant.MAX));
    }
}
