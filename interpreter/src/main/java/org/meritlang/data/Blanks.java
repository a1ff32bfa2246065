package org.meritlang.data;

import org.meritlang.source.Spelling;

/** Blanks at the ends of a piece of a buffer. */
final class Blanks {
    private Blanks() {}

    /** The first place from start on that holds no blank; the end if all are blanks. */
    static int skip(char[] buffer, int start, int end) {
        int at = start;
        while (at < end && isBlank(buffer[at])) {
            at++;
        }
        return at;
    }

    /** The place behind the last one before the end that holds no blank; the start if all are blanks. */
    static int trimEnd(char[] buffer, int start, int end) {
        int at = end;
        while (at > start && isBlank(buffer[at - 1])) {
            at--;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return (c <= ' ' || c >= 0x80) && Spelling.isBlank(c);
    }
}
