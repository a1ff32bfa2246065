package org.meritlang.data;

/** Reads yes and no as data write them. */
final class YesNoReader {
    private YesNoReader() {}

    /** The truth that this piece of the buffer, trimmed, says; unknown if it says neither. */
    static byte read(byte[] buffer, int start, int end) {
        if (is(buffer, start, end, "yes")
                || is(buffer, start, end, "true")
                || is(buffer, start, end, "y")
                || is(buffer, start, end, "1")) {
            return Truth.TRUE;
        }
        if (is(buffer, start, end, "no")
                || is(buffer, start, end, "false")
                || is(buffer, start, end, "n")
                || is(buffer, start, end, "0")) {
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    private static boolean is(byte[] buffer, int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            byte c = buffer[start + i];
            int lower = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
            if (lower != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
