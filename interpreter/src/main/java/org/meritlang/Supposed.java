package org.meritlang;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;

/**
 * What came of supposing something of a lead. Immutable.
 *
 * @param supposition empty exactly when an error is among the diagnostics
 * @param diagnostics errors, warnings and notes on the words, sorted by place
 */
public record Supposed(Optional<Supposition> supposition, List<Diagnostic> diagnostics) {
    public Supposed {
        diagnostics = List.copyOf(diagnostics);
    }
}
