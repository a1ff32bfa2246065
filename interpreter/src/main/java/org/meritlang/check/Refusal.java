package org.meritlang.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;

/** Ends the check of one sentence: so each sentence is told of one thing at most. */
final class Refusal extends RuntimeException {
    private final transient @Nullable Diagnostic diagnostic;

    private Refusal(@Nullable Diagnostic diagnostic) {
        super(diagnostic == null ? "told elsewhere" : diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    static Refusal of(Diagnostic diagnostic) {
        return new Refusal(diagnostic);
    }

    static Refusal of(Code code, Span span, String message, Fix... fixes) {
        return new Refusal(Diagnostic.of(code, span, message, fixes));
    }

    /** The fault lies in another sentence and is told there. */
    static Refusal toldElsewhere() {
        return new Refusal(null);
    }

    /** The same where its fixes may be wrong. */
    Refusal inDoubt() {
        return diagnostic == null ? this : new Refusal(diagnostic.inDoubt());
    }

    Optional<Diagnostic> diagnostic() {
        return Optional.ofNullable(diagnostic);
    }
}
