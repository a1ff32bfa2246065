package org.meritlang.data;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/**
 * Reads when something happened: a date with a time as {@link DateReader} reads it, a date alone, which
 * is the day's first instant, or a number of seconds or milliseconds since 1970. What it has read last
 * it keeps in its fields, so that reading makes no objects. For one thread.
 */
public final class InstantReader {
    private static final int DIGITS_OF_SECONDS = 10;
    private static final int DIGITS_OF_MILLISECONDS = 13;
    private static final long SECONDS_A_DAY = 86_400;
    private static final long MICROS_A_SECOND = 1_000_000;
    private static final long MICROS_A_MILLISECOND = 1_000;

    private final DateReader dates;
    private final LocalClock clock;
    private Form form = Form.ISO;
    private long micros;
    private final Utf8 scratch = new Utf8();

    /** How an instant is written. */
    public enum Form {
        /** As ISO 8601 says. */
        ISO,
        /** Ten digits: seconds since 1970-01-01T00:00Z. */
        SECONDS,
        /** Thirteen digits: milliseconds since then. */
        MILLISECONDS
    }

    /**
     * Reads for one time zone.
     *
     * @param zone whose clocks show times without an offset
     */
    public InstantReader(ZoneId zone) {
        this.dates = new DateReader(zone);
        this.clock = new LocalClock(zone);
    }

    /** The instant read last, in microseconds since 1970-01-01T00:00Z. */
    public long micros() {
        return micros;
    }

    /** How the instant read last was written. */
    public Form form() {
        return form;
    }

    /** The instant in whole microseconds since 1970-01-01T00:00Z; what a long cannot hold is held at its bounds. */
    public static long micros(Instant instant) {
        long seconds = TimeUnit.SECONDS.toMicros(instant.getEpochSecond());
        long micros = seconds + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
        return micros < seconds ? Long.MAX_VALUE : micros;
    }

    /** Whether the text is an instant. */
    public boolean read(CharSequence text) {
        return read(scratch.of(text));
    }

    /** Whether the text, without the blanks around it, is an instant. */
    public boolean read(Utf8 text) {
        byte[] buffer = text.bytes();
        int start = Blanks.skip(buffer, text.start(), text.end());
        int end = Blanks.trimEnd(buffer, start, text.end());
        if (readNumber(buffer, start, end)) {
            return true;
        }
        form = Form.ISO;
        if (!dates.read(buffer, start, end)) {
            return false;
        }
        micros = dates.instant() == DateColumn.NO_TIME
                ? clock.instant(dates.day() * SECONDS_A_DAY) * MICROS_A_SECOND
                : dates.instant();
        return true;
    }

    private boolean readNumber(byte[] buffer, int start, int end) {
        int length = end - start;
        if (length != DIGITS_OF_SECONDS && length != DIGITS_OF_MILLISECONDS) {
            return false;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            byte c = buffer[i];
            if (c < '0' || c > '9') {
                return false;
            }
            number = number * 10 + (c - '0');
        }
        form = length == DIGITS_OF_SECONDS ? Form.SECONDS : Form.MILLISECONDS;
        micros = number * (form == Form.SECONDS ? MICROS_A_SECOND : MICROS_A_MILLISECOND);
        return true;
    }
}
