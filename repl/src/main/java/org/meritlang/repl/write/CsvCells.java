package org.meritlang.repl.write;

import java.nio.charset.StandardCharsets;

/** Cells of CSV: in quotes where they must be (RFC 4180). */
public final class CsvCells {
    private CsvCells() {}

    /** Appends a text as a cell. */
    public static void append(Utf8Text out, CharSequence text) {
        if (needsQuotes(text)) {
            out.append('"').append(text.toString().replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }

    /** Appends a piece of UTF-8 as a cell. */
    static void append(Utf8Text out, byte[] text, int start, int end) {
        if (needsQuotes(text, start, end)) {
            append(out, new String(text, start, end - start, StandardCharsets.UTF_8));
        } else {
            out.append(text, start, end);
        }
    }

    static boolean needsQuotes(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsQuotes(byte[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSpecial(text[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpecial(int c) {
        return c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r');
    }
}
