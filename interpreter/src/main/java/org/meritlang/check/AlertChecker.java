package org.meritlang.check;

import java.util.HashMap;
import java.util.Map;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Alert;
import org.meritlang.model.Condition;
import org.meritlang.source.Span;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;

/** Reads {@code alert "…" as soon as C}. */
final class AlertChecker {
    private final Scope scope;
    private final Map<Said, Span> places = new HashMap<>();

    AlertChecker(Scope scope) {
        this.scope = scope;
    }

    /** What an alert says, and when. */
    private record Said(String folded, Condition condition) {}

    Alert check(Sentence.Alert written) {
        String text = written.text().value();
        if (text.isBlank()) {
            throw Refusal.of(
                    Code.EMPTY_TEXT,
                    written.text().span(),
                    "These quotes hold nothing; say what is to be done, as in `alert \"call within a day\"`.");
        }
        Condition condition = scope.condition(written.condition());
        Span first = places.putIfAbsent(new Said(Folding.fold(text), condition), written.span());
        if (first != null) {
            throw Refusal.of(Diagnostic.of(
                            Code.DUPLICATE_SENTENCE,
                            written.span(),
                            "The alert in " + Places.line(first, written.span())
                                    + " says the same as soon as the same is true, and once is enough.")
                    .withRelated(first, "the first"));
        }
        String subject = Formatter.words(written.condition());
        return new Alert(
                Identity.of(written, subject, written.because()),
                text,
                condition,
                AskedFirst.isDisqualified(written.condition()));
    }
}
