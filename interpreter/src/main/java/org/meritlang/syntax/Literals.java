package org.meritlang.syntax;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads numbers, texts and dates as they are written in rules. */
final class Literals {
    /** What is said of a number that has more digits. */
    static final String BOUNDS = "A number has at most 15 digits before the point and 9 after it.";

    private static final int MOST_DIGITS_BEFORE_POINT = 15;
    private static final int MOST_DIGITS_AFTER_POINT = 9;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Literals() {}

    /** The value of a number such as {@code 1_000} or {@code 10k}. */
    static BigDecimal number(String written) {
        String plain = written.replace("_", "");
        boolean thousands = plain.endsWith("k") || plain.endsWith("K");
        BigDecimal value = new BigDecimal(thousands ? plain.substring(0, plain.length() - 1) : plain);
        return thousands ? value.multiply(THOUSAND) : value;
    }

    /** Whether a written number has so many digits that none need be counted. */
    static boolean isEndless(String written) {
        return written.length() > 10 * (MOST_DIGITS_BEFORE_POINT + MOST_DIGITS_AFTER_POINT);
    }

    /** Whether a number has at most 15 digits before the point and 9 after it. */
    static boolean isWithinBounds(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.precision() - shortest.scale() <= MOST_DIGITS_BEFORE_POINT
                && value.scale() <= MOST_DIGITS_AFTER_POINT;
    }

    /** What stands between the quotes, with {@code \"} and {@code \\} unescaped. */
    static String text(String quoted) {
        String inner = quoted.substring(1, quoted.length() - 1);
        if (inner.indexOf('\\') < 0) {
            return inner;
        }
        StringBuilder text = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean escapes = c == '\\' && i + 1 < inner.length() && isEscapable(inner.charAt(i + 1));
            text.append(escapes ? inner.charAt(++i) : c);
        }
        return text.toString();
    }

    /** A text in quotes, so that {@link #text} gives it back. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean next = i + 1 < text.length() ? isEscapable(text.charAt(i + 1)) : true;
            if (c == '"' || (c == '\\' && next)) {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    private static boolean isEscapable(char c) {
        return c == '"' || c == '\\';
    }

    /** A date as the lexer finds it, or empty if the calendar has no such day or the clock no such time. */
    static Optional<DateValue> date(String written) {
        try {
            LocalDate date = LocalDate.parse(written.substring(0, 10));
            if (written.length() == 10) {
                return Optional.of(new DateValue(date, Optional.empty(), Optional.empty()));
            }
            int offsetAt = offsetStart(written);
            LocalTime time = LocalTime.parse(written.substring(11, offsetAt));
            String offset = written.substring(offsetAt);
            return Optional.of(new DateValue(
                    date,
                    Optional.of(time),
                    offset.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(offset.replace('z', 'Z')))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int offsetStart(String written) {
        for (int i = 11; i < written.length(); i++) {
            if ("+-zZ".indexOf(written.charAt(i)) >= 0) {
                return i;
            }
        }
        return written.length();
    }
}
