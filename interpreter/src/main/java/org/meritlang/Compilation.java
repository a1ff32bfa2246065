package org.meritlang;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;

/**
 * What came of compiling a rule file: a model, unless something is wrong, and everything that is to
 * be said about the file. Immutable.
 *
 * @param model empty exactly when an error is among the diagnostics
 * @param diagnostics errors, warnings and notes, sorted by place
 */
public record Compilation(Optional<Model> model, List<Diagnostic> diagnostics) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The model.
     *
     * @throws FaultyRulesException if the file has errors; it holds all diagnostics
     */
    public Model orThrow() {
        return model.orElseThrow(() -> new FaultyRulesException(diagnostics));
    }
}
