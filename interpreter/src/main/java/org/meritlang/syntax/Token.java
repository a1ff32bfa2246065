package org.meritlang.syntax;

import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.Spelling;

/**
 * A word or sign of a rule file, or, once words are merged, an operator or a name.
 *
 * @param type a token type of the grammar
 * @param text as written; of a name its words joined by single blanks, without brackets
 * @param folded of a word the form in which it is compared with phrases, else empty
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param bracketed whether it is a name in brackets
 */
record Token(int type, String text, String folded, int start, int end, boolean bracketed) {
    static Token of(int type, String text, int start, int end) {
        String folded = type == MeritLexer.WORD ? Spelling.foldCase(text).replace('\u2019', '\'') : "";
        return new Token(type, text, folded, start, end, false);
    }

    static Token name(String text, int start, int end, boolean bracketed) {
        return new Token(MeritLexer.NAME, text, "", start, end, bracketed);
    }

    /** The same token elsewhere. */
    Token movedBy(int distance) {
        return new Token(type, text, folded, start + distance, end + distance, bracketed);
    }
}
