package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

class DateReadingTest {
    private static final Attribute DATE = Reading.attribute(new Type.Date());
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static String read(ZoneId zone, String text) {
        LeadBatch batch = Reading.texts(DATE, zone, NumberHabit.DECIMAL_POINT, text);
        assertEquals(batch.column(0).isKnown(0) ? 0 : 1, batch.reports().get(0).unreadable());
        return Reading.date(batch, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21",
        "' 2026-11-21 ', 2026-11-21",
        "1969-12-31, 1969-12-31",
        "2024-02-29, 2024-02-29",
        "2000-02-29, 2000-02-29",
        "9999-12-31, 9999-12-31",
        "2026-11-21T14:30, 2026-11-21 2026-11-21T14:30:00Z",
        "2026-11-21t14:30, 2026-11-21 2026-11-21T14:30:00Z",
        "2026-11-21 14:30, 2026-11-21 2026-11-21T14:30:00Z",
        "2026-11-21T14:30:05, 2026-11-21 2026-11-21T14:30:05Z",
        "2026-11-21T14:30:05.1, 2026-11-21 2026-11-21T14:30:05.100Z",
        "'2026-11-21T14:30:05,25', 2026-11-21 2026-11-21T14:30:05.250Z",
        "2026-11-21T14:30:05.123456, 2026-11-21 2026-11-21T14:30:05.123456Z",
        "2026-11-21T14:30:05.123456789, 2026-11-21 2026-11-21T14:30:05.123456Z",
        "1969-12-31T23:59:59.5, 1969-12-31 1969-12-31T23:59:59.500Z",
        "2026-11-21T14:30Z, 2026-11-21 2026-11-21T14:30:00Z",
        "2026-11-21T14:30z, 2026-11-21 2026-11-21T14:30:00Z",
        "2026-11-21T14:30:05.5Z, 2026-11-21 2026-11-21T14:30:05.500Z",
        "2026-11-21T00:30+02:00, 2026-11-20 2026-11-20T22:30:00Z",
        "2026-11-21T00:30+0200, 2026-11-20 2026-11-20T22:30:00Z",
        "2026-11-21T00:30+02, 2026-11-20 2026-11-20T22:30:00Z",
        "2026-11-21T23:30:00-05:30, 2026-11-22 2026-11-22T05:00:00Z",
        "2026-11-21T23:30:00−05:30, 2026-11-22 2026-11-22T05:00:00Z",
        "2026-11-21T12:00+18:00, 2026-11-20 2026-11-20T18:00:00Z",
        "2026-11-21T00:00, 2026-11-21 2026-11-21T00:00:00Z",
        "2026-11-21T23:59:59, 2026-11-21 2026-11-21T23:59:59Z",
    })
    void readsDatesAsTheStandardWritesThem(String text, String date) {
        assertEquals(date, read(ZoneOffset.UTC, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2100-02-29",
                "2026-04-31",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "0000-00-00",
                "2026-1-1",
                "26-01-01",
                "20260101",
                "2026/01/01",
                "01.02.2026",
                "11/21/2026",
                "2026-11",
                "2026-W47-6",
                "2026-11-21T",
                "2026-11-21T14",
                "2026-11-21T14:3",
                "2026-11-21T24:00",
                "2026-11-21T14:60",
                "2026-11-21T14:30:60",
                "2026-11-21T14:30:",
                "2026-11-21T14:30:5",
                "2026-11-21T14:30:05.",
                "2026-11-21T14:30.5",
                "2026-11-21T14:30+",
                "2026-11-21T14:30+2",
                "2026-11-21T14:30+02:",
                "2026-11-21T14:30+02:60",
                "2026-11-21T14:30+18:01",
                "2026-11-21T14:30+02:00:00",
                "2026-11-21T14:30Zulu",
                "2026-11-21T14:30 UTC",
                "2026-11-21x14:30",
                "2026-11-21  14:30",
                "-2026-11-21",
                "+2026-11-21",
                "1764633600",
                "yesterday",
                "2026-11-2a",
                "٢٠٢٦-١١-٢١"
            })
    void takesNothingElseForADate(String text) {
        assertEquals("", read(ZoneOffset.UTC, text));
    }

    @ParameterizedTest
    @CsvSource({
        // Without an offset the model's clocks are meant, with one the day is the model's.
        "2026-07-01T00:30, 2026-07-01 2026-06-30T22:30:00Z",
        "2026-01-01T00:30, 2026-01-01 2025-12-31T23:30:00Z",
        "2026-07-01T22:30Z, 2026-07-02 2026-07-01T22:30:00Z",
        "2026-07-01T21:30Z, 2026-07-01 2026-07-01T21:30:00Z",
        // At two the clocks go to three: half past two is read as half past three.
        "2026-03-29T01:59, 2026-03-29 2026-03-29T00:59:00Z",
        "2026-03-29T02:30, 2026-03-29 2026-03-29T01:30:00Z",
        "2026-03-29T03:00, 2026-03-29 2026-03-29T01:00:00Z",
        // At three they go back to two: the first half past two counts.
        "2026-10-25T02:30, 2026-10-25 2026-10-25T00:30:00Z",
        "2026-10-25T03:00, 2026-10-25 2026-10-25T02:00:00Z",
        "2026-11-21, 2026-11-21",
    })
    void timesAreTheModelsZones(String text, String date) {
        assertEquals(date, read(BERLIN, text));
    }

    @Property
    void agreesWithTheCalendarInAZoneWithSummerTime(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long first,
            @ForAll @LongRange(max = 20_000_000L) long step) {
        LeadBatchBuilder builder =
                new LeadBatchBuilder(List.of(DATE), BERLIN, NumberHabit.DECIMAL_POINT, History.none(List.of()));
        for (int i = 0; i < 10; i++) {
            LocalDateTime local = LocalDateTime.ofEpochSecond(first + i * step, 0, ZoneOffset.UTC);
            builder.startLead("a").set(0, local.toString()).endLead();
            builder.startLead("b").set(0, local + "Z").endLead();
            builder.startLead("c").set(0, local).endLead();
            builder.startLead("d").set(0, local.toInstant(ZoneOffset.UTC)).endLead();
        }
        LeadBatch batch = builder.build();
        for (int i = 0; i < 10; i++) {
            LocalDateTime local = LocalDateTime.ofEpochSecond(first + i * step, 0, ZoneOffset.UTC);
            String here = local.toLocalDate() + " " + local.atZone(BERLIN).toInstant();
            Instant instant = local.toInstant(ZoneOffset.UTC);
            String there = instant.atZone(BERLIN).toLocalDate() + " " + instant;
            assertEquals(here, Reading.date(batch, 4 * i));
            assertEquals(there, Reading.date(batch, 4 * i + 1));
            assertEquals(here, Reading.date(batch, 4 * i + 2));
            assertEquals(there, Reading.date(batch, 4 * i + 3));
        }
    }

    @Property
    void theTextOfAnyDayGivesItBack(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertEquals(day.toString(), read(ZoneOffset.UTC, day.toString()));
        assertEquals(day.toString(), Reading.date(Reading.one(DATE, lead -> lead.set(0, day)), 0));
    }

    @Test
    void takesDatesThatAreDatesAlready() {
        OffsetDateTime time = OffsetDateTime.parse("2026-11-21T00:30:00.1234567+02:00");
        String read = Reading.date(Reading.one(DATE, lead -> lead.set(0, time)), 0);
        assertEquals("2026-11-20 " + time.toInstant().truncatedTo(ChronoUnit.MICROS), read);
    }

    @Test
    void daysBeyondAYearOfFourDigitsAreUnreadable() {
        for (LeadBatch batch : List.of(
                Reading.one(DATE, lead -> lead.set(0, LocalDate.MAX)),
                Reading.one(DATE, lead -> lead.set(0, LocalDateTime.MIN)),
                Reading.one(DATE, lead -> lead.set(0, Instant.MAX)))) {
            assertEquals("", Reading.date(batch, 0));
            assertEquals(1, batch.reports().get(0).unreadable());
        }
    }
}
