package org.meritlang.evaluate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/**
 * The instant of an evaluation, its day in the model's time zone, and time as columns hold it: days
 * since 1970-01-01 and whole microseconds, to which every instant is cut.
 */
record AsOf(Instant instant, ZoneId zone, LocalDate day, long micros) {
    static AsOf of(Instant instant, ZoneId zone) {
        return new AsOf(instant, zone, instant.atZone(zone).toLocalDate(), micros(instant));
    }

    /** Microseconds since 1970-01-01T00:00Z; what a long cannot hold is held at its bounds. */
    static long micros(Instant instant) {
        long seconds = TimeUnit.SECONDS.toMicros(instant.getEpochSecond());
        return Calendar.plus(seconds, TimeUnit.NANOSECONDS.toMicros(instant.getNano()));
    }

    /** When a day begins here, in microseconds. */
    long startOf(long day) {
        return micros(LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant());
    }
}
