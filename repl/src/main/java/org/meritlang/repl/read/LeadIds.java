package org.meritlang.repl.read;

import org.meritlang.data.Utf8;

/** How ids are read: two are equal when they are, without the blanks around them, character for character. */
final class LeadIds {
    private LeadIds() {}

    static String of(Utf8 text) {
        return text.toString().strip();
    }

    /** The same, without making a text where there are no blanks around. */
    static Utf8 in(Utf8 text) {
        boolean hasNone =
                !text.isEmpty() && isPlain(text.bytes()[text.start()]) && isPlain(text.bytes()[text.end() - 1]);
        return hasNone ? text : text.of(of(text));
    }

    private static boolean isPlain(byte b) {
        return b > ' ';
    }
}
