package org.meritlang.data;

import java.nio.charset.StandardCharsets;
import org.meritlang.source.Spelling;

/** Blanks at the ends of a piece of UTF-8. */
final class Blanks {
    private Blanks() {}

    /** The first place from start on that holds no blank; the end if all are blanks. */
    static int skip(byte[] buffer, int start, int end) {
        int at = start;
        while (at < end && buffer[at] <= ' ') {
            int next = at + 1;
            while (next < end && continues(buffer[next])) {
                next++;
            }
            if (!isBlank(buffer, at, next)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The place behind the last one before the end that holds no blank; the start if all are blanks. */
    static int trimEnd(byte[] buffer, int start, int end) {
        int at = end;
        while (at > start && buffer[at - 1] <= ' ') {
            int first = at - 1;
            while (first > start && continues(buffer[first])) {
                first--;
            }
            if (!isBlank(buffer, first, at)) {
                return at;
            }
            at = first;
        }
        return at;
    }

    /** Whether the byte is one of a character that has begun before. */
    private static boolean continues(byte b) {
        return b < (byte) 0xC0;
    }

    private static boolean isBlank(byte[] buffer, int start, int end) {
        return end - start == 1
                ? isBlank((char) buffer[start])
                : Spelling.isBlank(new String(buffer, start, end - start, StandardCharsets.UTF_8).codePointAt(0));
    }

    static boolean isBlank(char c) {
        return (c <= ' ' || c >= 0x80) && Spelling.isBlank(c);
    }
}
