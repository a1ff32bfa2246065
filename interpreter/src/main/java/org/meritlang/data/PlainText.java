package org.meritlang.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Values that come with a type, written as a file of text would have them. */
final class PlainText {
    /** Enough of a value to know it by in a report. */
    private static final int MOST_SHOWN = 100;

    private PlainText() {}

    /** All digits without an exponent, as far as that makes a text of sane length. */
    static String of(BigDecimal number) {
        return isSane(number) ? number.toPlainString() : number.toString();
    }

    static String of(boolean truth) {
        return truth ? "true" : "false";
    }

    /** Whether the number's digits, written without an exponent, are no more than are read from text. */
    static boolean isSane(BigDecimal number) {
        long whole = (long) number.precision() - number.scale();
        return whole < NumberReader.MOST_CHARACTERS && number.scale() < NumberReader.MOST_CHARACTERS;
    }

    /** The text as a report shows it: without blanks around it, and cut off where it gets long. */
    static String shown(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return shown(bytes, 0, bytes.length);
    }

    /** The same for a text that stands in a buffer. */
    static String shown(byte[] buffer, int start, int end) {
        int from = Blanks.skip(buffer, start, end);
        int to = Blanks.trimEnd(buffer, from, end);
        String text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        if (text.length() <= MOST_SHOWN) {
            return text;
        }
        boolean isCutInTwo = Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1));
        return text.substring(0, isCutInTwo ? MOST_SHOWN - 1 : MOST_SHOWN) + "…";
    }
}
