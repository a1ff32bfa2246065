package org.meritlang.syntax;

import org.meritlang.grammar.MeritLexer;

/** Which lines belong to a block of a form that this version recognises but does not read. */
final class NotYetBlocks {
    private NotYetBlocks() {}

    static boolean isLine(String form, RawSentence raw, boolean opens) {
        if (raw.first().type() == MeritLexer.PIPE) {
            return true;
        }
        boolean isMatrixOrAlert = form.equals("matrix") || form.equals("alert");
        return !isMatrixOrAlert && !opens && !raw.startsWithPoints();
    }
}
