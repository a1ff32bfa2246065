package org.meritlang.repl.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How bytes must look to be UTF-8. */
final class Utf8Form {
    /** The answer where more bytes are needed to tell. */
    static final int UNFINISHED = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Utf8Form() {}

    /** The first byte from here on that is not ASCII, or the end. */
    static int pastAscii(byte[] bytes, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** How many bytes the character has that begins here; 0 if none does, or {@link #UNFINISHED}. */
    static int length(byte[] bytes, int at, int end) {
        if (at == end) {
            return UNFINISHED;
        }
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i == end) {
                return UNFINISHED;
            }
            int next = bytes[at + i] & 0xFF;
            if (next < (i == 1 ? leastSecond(first) : 0x80) || next > (i == 1 ? greatestSecond(first) : 0xBF)) {
                return 0;
            }
        }
        return length;
    }

    /**
     * Whether text in Windows-1252 hardly ever happens to hold the bytes of this character: letters of Latin, Greek and
     * Cyrillic, punctuation, and signs of four bytes. Others come about there as in {@code CAFÉ’S}.
     *
     * @param length how many bytes it has, more than one
     */
    static boolean isHardlyChance(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        return switch (length) {
            case 2 -> first <= 0xC5 || (first >= 0xCE && first <= 0xD1);
            case 3 -> first == 0xE2 && second <= 0x84;
            default -> true;
        };
    }

    /** No character has a shorter form, too. */
    private static int leastSecond(int first) {
        return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    /** None is half of a pair of surrogates, and none lies beyond Unicode's last. */
    private static int greatestSecond(int first) {
        return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}
