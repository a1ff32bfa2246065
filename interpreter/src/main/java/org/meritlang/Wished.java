package org.meritlang;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;

/**
 * What came of wishing something of leads. Immutable.
 *
 * @param wish empty exactly when an error is among the diagnostics
 * @param diagnostics errors, warnings and notes on the words, sorted by place
 */
public record Wished(Optional<Wish> wish, List<Diagnostic> diagnostics) {
    public Wished {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The wish.
     *
     * @throws FaultyRulesException with the diagnostics, if there is an error among them
     */
    public Wish orThrow() {
        return wish.orElseThrow(() -> new FaultyRulesException(diagnostics));
    }
}
