package org.meritlang.analysis;

import java.util.Optional;
import org.meritlang.check.Example;
import org.meritlang.diagnostic.Diagnostic;

/**
 * Something doubtful about a model.
 *
 * @param diagnostic what, where, and what to do about it
 * @param witness a lead that shows it, where one can; it expects nothing
 */
public record Finding(Diagnostic diagnostic, Optional<Example> witness) {
    static Finding of(Diagnostic diagnostic) {
        return new Finding(diagnostic, Optional.empty());
    }

    static Finding of(Diagnostic diagnostic, Example witness) {
        return new Finding(diagnostic, Optional.of(witness));
    }
}
