package org.meritlang.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.meritlang.evaluate.Trace;

/** Days and instants in words, seen from the instant of the evaluation: {@code yesterday}, {@code 5 days ago}. */
record Moments(long today, long now, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter EXACT_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final long MICROS_A_SECOND = 1_000_000;
    private static final long SECONDS_A_MINUTE = 60;
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final long HOURS_TOLD = 48;

    static Moments of(Trace trace) {
        return new Moments(trace.today(), trace.now(), trace.zone());
    }

    /** How long ago, or how far ahead, a day is. */
    String ago(long day) {
        long days = today - day;
        if (days == 0) {
            return "today";
        }
        if (days > 0) {
            return days == 1 ? "yesterday" : days + " days ago";
        }
        return days == -1 ? "tomorrow" : "in " + -days + " days";
    }

    /** How long ago an instant is; by the clock where it is not long. */
    String ago(long day, long instant) {
        long seconds = (now - instant) / MICROS_A_SECOND;
        if (seconds >= HOURS_TOLD * SECONDS_AN_HOUR) {
            return ago(day);
        }
        if (seconds >= SECONDS_AN_HOUR) {
            return Counted.of(seconds / SECONDS_AN_HOUR, "hour", "hours") + " ago";
        }
        return seconds >= SECONDS_A_MINUTE
                ? Counted.of(seconds / SECONDS_A_MINUTE, "minute", "minutes") + " ago"
                : Counted.of(Math.max(0, seconds), "second", "seconds") + " ago";
    }

    /** {@code 2026-11-21}. */
    static String day(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    /** {@code 2026-11-21 14:30}, on the clocks of the model's zone. */
    String clock(long instant) {
        var local = Instant.EPOCH.plus(instant, ChronoUnit.MICROS).atZone(zone);
        return (local.getSecond() == 0 ? CLOCK : EXACT_CLOCK).format(local);
    }
}
