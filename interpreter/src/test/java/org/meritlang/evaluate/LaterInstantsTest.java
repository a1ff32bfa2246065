package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.meritlang.syntax.TimeUnit;

/** From when on something lies so much earlier. Times are those that clocks in Berlin show. */
class LaterInstantsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static AsOf asOf(String time) {
        return AsOf.of(LocalDateTime.parse(time).atZone(BERLIN).toInstant(), BERLIN);
    }

    /** From when on a change at this time is passed, seen from so much later. */
    private static List<String> later(String change, int amount, TimeUnit unit) {
        Shift shift = new Shift(amount, unit);
        AsOf then = asOf(change);
        Changes changes = new Changes(AsOf.of(then.instant().minusSeconds(1), BERLIN));
        changes.at(then.micros());
        LongSupplier later = LaterInstants.of(changes, shift, BERLIN);
        List<String> found = new ArrayList<>();
        for (long next = later.getAsLong(); next != Long.MAX_VALUE; next = later.getAsLong()) {
            Instant instant = Instant.ofEpochSecond(Math.floorDiv(next, 1_000_000L));
            found.add(LocalDateTime.ofInstant(instant, BERLIN).toString());
            if (found.size() > 20) {
                break;
            }
        }
        return found;
    }

    @Test
    void daysKeepTheClock() {
        assertEquals(List.of("2026-11-21T09:30"), later("2026-11-14T09:30", 7, TimeUnit.DAY));
        assertEquals(List.of("2026-11-21T09:30"), later("2026-11-14T09:30", 1, TimeUnit.WEEK));
    }

    @Test
    void hoursAreExact() {
        assertEquals(List.of("2026-10-25T09:30"), later("2026-10-24T10:30", 24, TimeUnit.HOUR));
    }

    @Test
    void theEndOfAMonthComesSeveralTimesOrNever() {
        List<String> fromFebruary = later("2026-02-28T12:00", 1, TimeUnit.MONTH);
        assertTrue(fromFebruary.containsAll(List.of(
                "2026-03-28T12:00", "2026-03-29T00:00", "2026-03-29T12:00", "2026-03-30T12:00", "2026-03-31T12:00")));
        assertEquals(List.of("2026-05-01T00:00"), later("2026-03-31T12:00", 1, TimeUnit.MONTH));
    }

    @Test
    void whereClocksAreSetBackItComesTwice() {
        assertTrue(later("2026-10-18T02:30", 7, TimeUnit.DAY).stream()
                        .filter("2026-10-25T02:30"::equals)
                        .count()
                == 2);
    }

    @Test
    void whereClocksSkipItComesWithTheSkip() {
        assertTrue(later("2026-03-22T02:30", 7, TimeUnit.DAY).contains("2026-03-29T03:00"));
    }

    @Test
    void beforeIsWhatClocksShowedThen() {
        assertEquals(
                asOf("2026-02-28T09:00").instant(),
                asOf("2026-03-31T09:00").minus(new Shift(1, TimeUnit.MONTH)).instant());
        assertEquals(
                asOf("2026-03-29T03:30").instant(),
                asOf("2026-04-05T02:30").minus(new Shift(7, TimeUnit.DAY)).instant());
        assertEquals(
                Instant.parse("2026-03-28T23:30:00Z"),
                asOf("2026-04-05T01:30").minus(new Shift(168, TimeUnit.HOUR)).instant());
    }
}
