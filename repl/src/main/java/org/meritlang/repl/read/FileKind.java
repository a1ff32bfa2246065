package org.meritlang.repl.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file of data is, told by its name and its first bytes. */
enum FileKind {
    CSV,
    JSON;

    /** How many of the first bytes the decision looks at. */
    static final int HEAD = 1 << 16;

    /**
     * @param name of the file, for its extension and for messages
     * @throws InputException if it is neither, saying what it seems to be
     */
    static FileKind of(String name, byte[] head) throws InputException {
        if (head.length == 0) {
            throw new InputException("`" + name + "` is empty; it needs a first line with the names of its columns.");
        }
        String foreign = foreign(head);
        if (!foreign.isEmpty()) {
            throw new InputException("`" + name + "` is " + foreign + ".");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\.(csv|tsv|tab)(\\.gz)?")) {
            return CSV;
        }
        if (lower.matches(".*\\.(json|jsonl|ndjson)(\\.gz)?")) {
            return JSON;
        }
        return looksLikeJson(head) ? JSON : CSV;
    }

    static boolean isGzip(byte[] head) {
        return startsWith(head, 0x1F, 0x8B);
    }

    private static boolean looksLikeJson(byte[] head) {
        for (byte b : head) {
            int c = b & 0xFF;
            boolean skipped = c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF;
            if (!skipped) {
                return c == '{' || c == '[';
            }
        }
        return false;
    }

    /** What the bytes are and what to do, if they are not text; else nothing. */
    private static String foreign(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return contains(head, "xl/") || contains(head, "[Content_Types].xml")
                    ? "an Excel file; save it as CSV"
                    : "a zip archive; unpack it first";
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "an Excel file of the old kind; save it as CSV";
        }
        if (startsWith(head, 'P', 'A', 'R', '1')) {
            return "a Parquet file, which Merit does not read yet; save it as CSV";
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G')
                || startsWith(head, 0xFF, 0xD8, 0xFF)
                || startsWith(head, 'G', 'I', 'F', '8')) {
            return "a picture; Merit reads CSV and JSON";
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return "a PDF; Merit reads CSV and JSON";
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return "text in UTF-32; save it as UTF-8";
        }
        return holdsZero(head) ? "not a text file; Merit reads CSV and JSON" : "";
    }

    private static boolean isUtf16(byte[] head) {
        return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE);
    }

    /** Whether it has the character 0, which in UTF-16 are two bytes. */
    private static boolean holdsZero(byte[] head) {
        int width = isUtf16(head) ? 2 : 1;
        for (int at = 0; at + width <= head.length; at += width) {
            if (head[at] == 0 && head[at + width - 1] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] head, String text) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static boolean startsWith(byte[] head, int... start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((head[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
