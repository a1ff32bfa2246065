package org.meritlang.evaluate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.meritlang.data.InstantReader;

/**
 * The instant of an evaluation, its day in the model's time zone, and time as columns hold it: days
 * since 1970-01-01 and whole microseconds, to which every instant is cut.
 */
record AsOf(Instant instant, ZoneId zone, LocalDate day, long micros) {
    static AsOf of(Instant instant, ZoneId zone) {
        return new AsOf(instant, zone, instant.atZone(zone).toLocalDate(), InstantReader.micros(instant));
    }

    /**
     * So much earlier. In days and longer units the clock shows the same time then as now; where it shows
     * it twice, the first one is meant, and where it skips it, as much later as it skips.
     */
    AsOf minus(Shift shift) {
        if (!shift.unit().isCalendar()) {
            long micros = shift.amount() * Calendar.micros(shift.unit());
            return of(instant.minus(micros, ChronoUnit.MICROS), zone);
        }
        long then = Calendar.step(day.toEpochDay(), -shift.amount(), shift.unit());
        LocalTime clock = instant.atZone(zone).toLocalTime();
        return of(LocalDate.ofEpochDay(then).atTime(clock).atZone(zone).toInstant(), zone);
    }

    /** When a day begins here, in microseconds. */
    long startOf(long day) {
        return InstantReader.micros(LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant());
    }
}
