package org.meritlang.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantReadingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T14:30Z, 2026-11-21T14:30:00Z",
        "2026-11-21T14:30+02:00, 2026-11-21T12:30:00Z",
        "2026-11-21T14:30, 2026-11-21T13:30:00Z",
        "2026-11-21 14:30:05.25, 2026-11-21T13:30:05.250Z",
        "2026-07-21, 2026-07-20T22:00:00Z",
        "1763735400, 2025-11-21T14:30:00Z",
        "1763735400123, 2025-11-21T14:30:00.123Z",
        "' 2026-11-21T14:30Z ', 2026-11-21T14:30:00Z",
        "2026-03-29T02:30, 2026-03-29T01:30:00Z",
        "2026-10-25T02:30, 2026-10-25T00:30:00Z"
    })
    void instantsAreReadAsDataWriteThem(String text, String expected) {
        InstantReader reader = new InstantReader(BERLIN);

        assertTrue(reader.read(text));
        assertEquals(Instant.parse(expected), Instant.EPOCH.plus(reader.micros(), ChronoUnit.MICROS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "21.11.2026",
                "2026-02-30",
                "176373540",
                "17637354001",
                "-1763735400",
                "176373540.5",
                "1.763735e9"
            })
    void whatIsNoInstantIsNone(String text) {
        assertFalse(new InstantReader(BERLIN).read(text));
    }

    @Test
    void numbersAreKnownForWhatTheyAre() {
        InstantReader reader = new InstantReader(BERLIN);

        assertTrue(reader.read("1763735400"));
        assertEquals(InstantReader.Form.SECONDS, reader.form());
        assertTrue(reader.read("1763735400000"));
        assertEquals(InstantReader.Form.MILLISECONDS, reader.form());
        assertTrue(reader.read("2026-11-21"));
        assertEquals(InstantReader.Form.ISO, reader.form());
    }

    @Test
    void whatIsTooFarAwayIsHeldAtTheBounds() {
        assertEquals(Long.MAX_VALUE, InstantReader.micros(Instant.MAX));
        assertEquals(Long.MIN_VALUE, InstantReader.micros(Instant.MIN));
        assertEquals(
                Long.MAX_VALUE,
                InstantReader.micros(
                        Instant.EPOCH.plus(Long.MAX_VALUE, ChronoUnit.MICROS).plusSeconds(1)));
        assertEquals(-1, InstantReader.micros(Instant.EPOCH.minusNanos(1)));
    }

    @Test
    void midnightMayBeSkipped() {
        InstantReader reader = new InstantReader(ZoneId.of("America/Havana"));

        assertTrue(reader.read("2026-03-08"));
        assertEquals(
                LocalDateTime.of(2026, 3, 8, 1, 0)
                        .atZone(ZoneId.of("America/Havana"))
                        .toInstant(),
                Instant.EPOCH.plus(reader.micros(), ChronoUnit.MICROS));
    }

    /** One clock is asked for many instants, near and far from where its clocks change. */
    @Property(tries = 300)
    void daysAndTimesAgreeWithTheCalendar(
            @ForAll @LongRange(min = -4_000_000_000L, max = 9_000_000_000L) long start,
            @ForAll @IntRange(min = 1, max = 40_000_000) int step) {
        for (String zone : new String[] {"Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "UTC"}) {
            ZoneId id = ZoneId.of(zone);
            LocalClock clock = new LocalClock(id);
            for (int i = 0; i < 40; i++) {
                long second = start + (long) (i * 7 % 40) * step;
                assertEquals(
                        Instant.ofEpochSecond(second).atZone(id).toLocalDate().toEpochDay(), clock.day(second));
                LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
                assertEquals(local.atZone(id).toEpochSecond(), clock.instant(second));
            }
        }
    }
}
