package org.meritlang.syntax;

import org.meritlang.source.Span;
import org.meritlang.source.Spelling;

/**
 * A name as written: its words, joined by single blanks, without brackets.
 *
 * @param bracketed whether it stood in brackets, which protect a name from being read as operators
 */
public record Name(Span span, String text, boolean bracketed) {
    /** The form in which names are compared. */
    public String key() {
        return Spelling.key(text);
    }
}
