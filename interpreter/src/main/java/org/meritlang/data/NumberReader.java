package org.meritlang.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as data write them: {@code 1200}, {@code -3.50}, {@code 1,234.5}, {@code $99},
 * {@code 12 €}. What it has read last it keeps in its fields, so that reading makes no objects.
 */
final class NumberReader {
    /** Longer than any number that means something; keeps a hostile cell from taking minutes. */
    static final int MOST_CHARACTERS = 1000;

    private static final int GROUP = 3;

    private final char point;
    private final char grouping;

    private int at;
    private int end;
    private boolean negative;

    private long digits;
    private boolean overflowing;
    private int scale;
    private @Nullable BigDecimal wide;

    NumberReader(NumberHabit habit) {
        this.point = habit.point();
        this.grouping = habit.grouping();
    }

    /** The digits of the number read last, as a whole number with its sign; 0 if it is wide. */
    long mantissa() {
        return negative ? -digits : digits;
    }

    /** How many of these digits stand behind the point. */
    int scale() {
        return scale;
    }

    /** The number read last if it has more digits than a long holds, else null. */
    @Nullable
    BigDecimal wide() {
        return wide;
    }

    /** Whether this piece of the buffer, trimmed, is a number. */
    boolean read(byte[] buffer, int start, int end) {
        if (end - start > MOST_CHARACTERS) {
            return false;
        }
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
        this.at = start;
        this.end = end;
        negative = false;
        passSignAndCurrency(buffer);
        int first = at;
        digits = 0;
        overflowing = false;
        scale = 0;
        wide = null;
        if (!readWhole(buffer) || !readFraction(buffer, at > first)) {
            return false;
        }
        if (overflowing) {
            wide = readWide(buffer, first);
            digits = 0;
        }
        return true;
    }

    /** At most one sign and one currency sign, either of them first, or the currency behind the number. */
    private void passSignAndCurrency(byte[] buffer) {
        boolean signed = passSign(buffer);
        if (at < end && isCurrency(buffer[at])) {
            at = Blanks.skip(buffer, at + 1, end);
            if (!signed) {
                passSign(buffer);
            }
        } else if (at < end && isCurrency(buffer[end - 1])) {
            end = Blanks.trimEnd(buffer, at, end - 1);
        }
    }

    private boolean passSign(byte[] buffer) {
        if (at == end) {
            return false;
        }
        byte c = buffer[at];
        negative = c == '-';
        if (negative || c == '+') {
            at++;
            return true;
        }
        return false;
    }

    /** The digits up to the point: in one run, or in groups of three of which the first may be shorter. */
    private boolean readWhole(byte[] buffer) {
        int first = at;
        boolean grouped = false;
        int run = 0;
        for (; at < end && buffer[at] != point; at++) {
            byte c = buffer[at];
            if (isDigit(c)) {
                append(c);
                run++;
            } else if (c == grouping && (grouped ? run == GROUP : isFirstGroup(run, buffer[first]))) {
                grouped = true;
                run = 0;
            } else {
                return false;
            }
        }
        return !grouped || run == GROUP;
    }

    /** Nobody groups the digits of {@code 0,500}: it is a half, written by someone with the other habit. */
    private static boolean isFirstGroup(int run, byte firstDigit) {
        return run > 0 && run <= GROUP && firstDigit != '0';
    }

    private boolean readFraction(byte[] buffer, boolean anyWhole) {
        if (at == end) {
            return anyWhole;
        }
        at++;
        for (; at < end; at++) {
            if (!isDigit(buffer[at])) {
                return false;
            }
            append(buffer[at]);
            scale++;
        }
        return anyWhole || scale > 0;
    }

    private void append(byte digit) {
        if (digits >= Long.MAX_VALUE / 10) {
            overflowing = true;
        } else {
            digits = digits * 10 + (digit - '0');
        }
    }

    private BigDecimal readWide(byte[] buffer, int first) {
        StringBuilder all = new StringBuilder(end - first);
        for (int i = first; i < end; i++) {
            if (isDigit(buffer[i])) {
                all.append((char) buffer[i]);
            }
        }
        BigDecimal value = new BigDecimal(new BigInteger(all.toString()), scale);
        return negative ? value.negate() : value;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCurrency(byte c) {
        return c == '$';
    }
}
