package org.meritlang.syntax;

import org.meritlang.source.Spelling;

/**
 * A word or sign of a rule file, or, once words are merged, an operator or a name.
 *
 * @param type a token type of the grammar
 * @param text as written; of a name its words joined by single blanks, without brackets
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param bracketed whether it is a name in brackets
 */
record Token(int type, String text, int start, int end, boolean bracketed) {
    static Token of(int type, String text, int start, int end) {
        return new Token(type, text, start, end, false);
    }

    /** The form in which words are compared with phrases. */
    String folded() {
        return Spelling.foldCase(text).replace('\u2019', '\'');
    }
}
