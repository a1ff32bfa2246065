package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.Span;

/** Refuses sentences that can be read and not yet be checked. */
final class NotYet {
    private NotYet() {}

    static Diagnostic refusal(Span sentence, String opening) {
        Span place = sentence.source().span(sentence.start(), sentence.start() + opening.length());
        return Diagnostic.of(
                Code.NOT_YET_SUPPORTED, place, "`" + opening + "` is not yet supported by this version of Merit.");
    }
}
