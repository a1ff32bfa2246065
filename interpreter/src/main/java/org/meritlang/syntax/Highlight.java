package org.meritlang.syntax;

import java.util.List;
import java.util.Set;

/**
 * A stretch of a text that is of one kind, so that a tool can colour it.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Highlight(Kind kind, int start, int end) {
    /** What a stretch is. */
    public enum Kind {
        /** Words of the language. */
        KEYWORD,
        /** A sign such as {@code >=} or a comma. */
        SIGN,
        /** A name without brackets; whether anything has it is not asked. */
        NAME,
        BRACKETED_NAME,
        /** A text in quotes; also one that is still open where the whole text ends. */
        TEXT,
        NUMBER,
        DATE,
        COMMENT,
        /** What cannot stand where it does, or nowhere. */
        BROKEN
    }

    /**
     * The stretches of a text, in order and without overlap; blanks are in none, and what the language passes over.
     * Never throws, whatever the text, finished or not. A sentence that opens as none does is read as a condition.
     *
     * @param knownNameKeys keys ({@link org.meritlang.source.Spelling#key}) of names that are known from elsewhere
     */
    public static List<Highlight> of(String text, Set<String> knownNameKeys) {
        return Highlighting.of(text, knownNameKeys);
    }
}
