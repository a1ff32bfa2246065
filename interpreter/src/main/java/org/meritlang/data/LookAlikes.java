package org.meritlang.data;

import java.nio.charset.StandardCharsets;

/** Numbers and dates in ASCII alone: what stands in them outside it means what a sign within it means. */
final class LookAlikes {
    private static final int MINUS_SIGN = 0x2212;
    private static final int EN_DASH = 0x2013;
    /** Stands for what no number and no date has. */
    private static final byte NOTHING_KNOWN = 0;

    private LookAlikes() {}

    /** Whether all of this piece is ASCII. */
    static boolean areNone(byte[] buffer, int start, int end) {
        int all = 0;
        for (int i = start; i < end; i++) {
            all |= buffer[i];
        }
        return all >= 0;
    }

    /** The piece with a sign of ASCII for each character: minus signs are hyphens, currencies dollars. */
    static byte[] ascii(byte[] buffer, int start, int end) {
        int[] characters = new String(buffer, start, end - start, StandardCharsets.UTF_8)
                .codePoints()
                .toArray();
        byte[] ascii = new byte[characters.length];
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = ascii(characters[i]);
        }
        return ascii;
    }

    private static byte ascii(int character) {
        if (character < 0x80) {
            return (byte) character;
        }
        if (character == MINUS_SIGN || character == EN_DASH) {
            return '-';
        }
        if (Character.getType(character) == Character.CURRENCY_SYMBOL) {
            return '$';
        }
        return character < Character.MIN_SUPPLEMENTARY_CODE_POINT && Blanks.isBlank((char) character)
                ? (byte) ' '
                : NOTHING_KNOWN;
    }
}
