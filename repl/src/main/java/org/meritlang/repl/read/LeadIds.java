package org.meritlang.repl.read;

/** How ids are read: two are equal when they are, without the blanks around them, character for character. */
final class LeadIds {
    private LeadIds() {}

    static String of(CharSequence text) {
        return text.toString().strip();
    }
}
