package org.meritlang.check;

import org.meritlang.model.Condition;
import org.meritlang.model.Disqualification;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** Reads {@code disqualify when C}. */
final class DisqualifyChecker {
    private final Scope scope;
    private final Twins twins = new Twins();

    DisqualifyChecker(Scope scope) {
        this.scope = scope;
    }

    Disqualification check(Sentence.Disqualify written) {
        Condition condition = scope.condition(written.condition());
        String subject = Formatter.words(written.condition());
        return twins.refuseSecond(
                new Disqualification(Identity.of(written, subject, written.because()), condition),
                Disqualification::sentence);
    }
}
