package org.meritlang;

import java.util.List;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;

/** Thrown when a rule file with errors was to become a model. Its message shows them all. */
public final class FaultyRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    FaultyRulesException(List<Diagnostic> diagnostics) {
        super(Renderer.text(diagnostics, false));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything that was found, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
