package org.meritlang.repl.read;

import org.meritlang.data.Utf8;
import org.meritlang.source.Spelling;

/** How ids are read: two are equal when they are, without the blanks around them, character for character. */
final class LeadIds {
    private LeadIds() {}

    static String of(Utf8 text) {
        return isPlainAround(text) ? text.toString() : withoutBlanks(text.toString());
    }

    /** The same, without making a text where there are no blanks around. */
    static Utf8 in(Utf8 text) {
        return isPlainAround(text) ? text : text.of(of(text));
    }

    private static boolean isPlainAround(Utf8 text) {
        return text.isEmpty() || (isPlain(text.bytes()[text.start()]) && isPlain(text.bytes()[text.end() - 1]));
    }

    private static boolean isPlain(byte b) {
        return b > ' ';
    }

    /** Blanks are those of the language, as around all other values: also those that do not break, and byte order marks. */
    private static String withoutBlanks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Spelling.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Spelling.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
