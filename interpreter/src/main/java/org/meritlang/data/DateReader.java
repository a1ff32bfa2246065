package org.meritlang.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Arrays;

/**
 * Reads dates as ISO 8601 writes them: {@code 2026-11-21}, {@code 2026-11-21T14:30},
 * {@code 2026-11-21 14:30:05.25+02:00}. What it has read last it keeps in its fields, so that reading
 * makes no objects. For one thread.
 */
final class DateReader {
    private static final int DATE_LENGTH = "2026-11-21".length();
    private static final int MOST_OFFSET_HOURS = 18;
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final long SECONDS_A_DAY = 86_400;
    private static final long MICROS_A_SECOND = 1_000_000;
    /** From 1 March of the year 0. */
    private static final int DAYS_BEFORE_1970 = 719_468;

    /** What {@link #digits} answers if there are none; it makes no hour, minute or offset valid. */
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final LocalClock clock;
    private final byte[] readLast = new byte[DATE_LENGTH];
    private int dayReadLast;
    private int at;
    private int day;
    private long instant;
    /** Whether the time came with its own offset, so that the day in the zone is still to be told. */
    private boolean isElsewhere;

    DateReader(ZoneId zone) {
        this.clock = new LocalClock(zone);
    }

    /** The day read last, see {@link DateColumn#days()}. */
    int day() {
        return isElsewhere ? clock.day(Math.floorDiv(instant, MICROS_A_SECOND)) : day;
    }

    /** The instant read last, see {@link DateColumn#instants()}. */
    long instant() {
        return instant;
    }

    /** Whether this is a day that can be written with a year of four digits. */
    boolean take(LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            return false;
        }
        isElsewhere = false;
        day = (int) date.toEpochDay();
        instant = DateColumn.NO_TIME;
        return true;
    }

    /** Whether this instant lies on such a day. */
    boolean take(Instant moment) {
        long second = moment.getEpochSecond();
        if (second < FIRST_DAY.toEpochDay() * SECONDS_A_DAY || second >= (LAST_DAY.toEpochDay() + 1) * SECONDS_A_DAY) {
            return false;
        }
        isElsewhere = true;
        instant = second * MICROS_A_SECOND + moment.getNano() / 1_000;
        return true;
    }

    /** Whether this time of the zone's clocks lies on such a day. */
    boolean take(LocalDateTime local) {
        if (!take(local.toLocalDate())) {
            return false;
        }
        long second = clock.instant(local.toEpochSecond(ZoneOffset.UTC));
        instant = second * MICROS_A_SECOND + local.get(ChronoField.MICRO_OF_SECOND);
        return true;
    }

    /** Whether this piece of the buffer, trimmed, is a date, perhaps with a time. */
    boolean read(byte[] buffer, int start, int end) {
        if (readAscii(buffer, start, end)) {
            return true;
        }
        if (LookAlikes.areNone(buffer, start, end)) {
            return false;
        }
        byte[] ascii = LookAlikes.ascii(buffer, start, end);
        return readAscii(ascii, 0, ascii.length);
    }

    private boolean readAscii(byte[] buffer, int start, int end) {
        isElsewhere = false;
        if (end - start < DATE_LENGTH || !readDay(buffer, start)) {
            return false;
        }
        at = start + DATE_LENGTH;
        if (at == end) {
            instant = DateColumn.NO_TIME;
            return true;
        }
        char mark = (char) buffer[at];
        boolean timeFollows = mark == 'T' || mark == 't' || Blanks.isBlank(mark);
        at++;
        return timeFollows && readTime(buffer, end);
    }

    /** Dates that follow each other are often the same. */
    private boolean readDay(byte[] buffer, int start) {
        if (Arrays.equals(buffer, start, start + DATE_LENGTH, readLast, 0, DATE_LENGTH)) {
            day = dayReadLast;
            return true;
        }
        if (!readNewDay(buffer, start)) {
            return false;
        }
        System.arraycopy(buffer, start, readLast, 0, DATE_LENGTH);
        dayReadLast = day;
        return true;
    }

    private boolean readNewDay(byte[] buffer, int start) {
        int year = digits(buffer, start, 4);
        int month = digits(buffer, start + 5, 2);
        int dayOfMonth = digits(buffer, start + 8, 2);
        if (year < 0
                || month < 1
                || month > 12
                || dayOfMonth < 1
                || dayOfMonth > daysIn(year, month)
                || buffer[start + 4] != '-'
                || buffer[start + 7] != '-') {
            return false;
        }
        day = dayOf(year, month, dayOfMonth);
        return true;
    }

    private static int daysIn(int year, int month) {
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 ? (isLeap ? 29 : 28) : 30 + (month + month / 8) % 2;
    }

    /** As {@link LocalDate#toEpochDay}, without making objects. A year begins in March, so that a leap day ends one. */
    private static int dayOf(int year, int month, int dayOfMonth) {
        int yearFromMarch = month > 2 ? year : year - 1;
        int monthFromMarch = (month + 9) % 12;
        int century = Math.floorDiv(yearFromMarch, 100);
        int days = 365 * yearFromMarch + Math.floorDiv(yearFromMarch, 4) - century + Math.floorDiv(century, 4);
        return days + (153 * monthFromMarch + 2) / 5 + dayOfMonth - 1 - DAYS_BEFORE_1970;
    }

    private boolean readTime(byte[] buffer, int end) {
        int hour = nextNumber(buffer, end);
        int minute = at < end && buffer[at++] == ':' ? nextNumber(buffer, end) : NO_NUMBER;
        int second = 0;
        long micros = 0;
        if (at < end && buffer[at] == ':') {
            at++;
            second = nextNumber(buffer, end);
            if (at < end && (buffer[at] == '.' || buffer[at] == ',')) {
                at++;
                micros = readFraction(buffer, end);
            }
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || micros < 0) {
            return false;
        }
        long local = day * SECONDS_A_DAY + hour * SECONDS_AN_HOUR + minute * 60L + second;
        return readOffset(buffer, end, local, micros);
    }

    /** Millionths of a second; digits behind the sixth are passed over. */
    private int readFraction(byte[] buffer, int end) {
        int micros = 0;
        int places = 0;
        for (; at < end && isDigit(buffer[at]); at++, places++) {
            if (places < 6) {
                micros = micros * 10 + (buffer[at] - '0');
            }
        }
        if (places == 0) {
            return NO_NUMBER;
        }
        for (; places < 6; places++) {
            micros *= 10;
        }
        return micros;
    }

    /** What is left behind the time: nothing, {@code Z}, or hours and perhaps minutes of difference. */
    private boolean readOffset(byte[] buffer, int end, long local, long micros) {
        if (at == end) {
            instant = clock.instant(local) * MICROS_A_SECOND + micros;
            return true;
        }
        byte mark = buffer[at++];
        long offset;
        if (mark == 'Z' || mark == 'z') {
            offset = 0;
        } else if (mark == '+') {
            offset = readOffsetSeconds(buffer, end);
        } else if (mark == '-') {
            offset = -readOffsetSeconds(buffer, end);
        } else {
            return false;
        }
        if (at != end || Math.abs(offset) > MOST_OFFSET_HOURS * SECONDS_AN_HOUR) {
            return false;
        }
        long second = local - offset;
        isElsewhere = true;
        instant = second * MICROS_A_SECOND + micros;
        return true;
    }

    private long readOffsetSeconds(byte[] buffer, int end) {
        int hours = nextNumber(buffer, end);
        int minutes = 0;
        if (at < end) {
            if (buffer[at] == ':') {
                at++;
            }
            minutes = nextNumber(buffer, end);
        }
        boolean valid = hours >= 0 && minutes >= 0 && minutes < 60;
        return valid ? hours * SECONDS_AN_HOUR + minutes * 60L : NO_NUMBER;
    }

    private int nextNumber(byte[] buffer, int end) {
        if (end - at < 2) {
            return NO_NUMBER;
        }
        at += 2;
        return digits(buffer, at - 2, 2);
    }

    private static int digits(byte[] buffer, int start, int count) {
        int number = 0;
        for (int i = start; i < start + count; i++) {
            if (!isDigit(buffer[i])) {
                return NO_NUMBER;
            }
            number = number * 10 + (buffer[i] - '0');
        }
        return number;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
