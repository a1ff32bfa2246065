package org.meritlang.repl.write;

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

    static void append(Utf8Text out, char[] text, int start, int end) {
        if (needsQuotes(text, start, end)) {
            append(out, new String(text, start, end - start));
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

    private static boolean needsQuotes(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSpecial(text[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpecial(char c) {
        return c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r');
    }
}
