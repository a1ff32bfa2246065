package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** Reads {@code alert "…" as soon as C}. */
final class AlertChecker {
    private final Scope scope;
    private final Twins twins = new Twins();

    AlertChecker(Scope scope) {
        this.scope = scope;
    }

    Alert check(Sentence.Alert written) {
        if (written.text().value().isBlank()) {
            throw Refusal.of(
                    Code.EMPTY_TEXT,
                    written.text().span(),
                    "These quotes hold nothing; say what is to be done, as in `alert \"call within a day\"`.");
        }
        Condition condition = scope.condition(written.condition());
        String subject = Formatter.words(written.condition());
        return twins.refuseSecond(
                new Alert(
                        Identity.of(written, subject, written.because()),
                        written.text().value(),
                        condition,
                        AskedFirst.isDisqualified(written.condition())),
                Alert::sentence);
    }
}
