package org.meritlang.repl.read;

/** How ids are read: two are equal when they are, without the blanks around them, character for character. */
final class LeadIds {
    private LeadIds() {}

    static String of(CharSequence text) {
        return text.toString().strip();
    }

    /** The same, without making a text where there are no blanks around. */
    static CharSequence in(CharSequence text) {
        int length = text.length();
        return length > 0 && isPlain(text.charAt(0)) && isPlain(text.charAt(length - 1)) ? text : of(text);
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x80;
    }
}
