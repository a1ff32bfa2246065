package org.meritlang;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.evaluate.Inquiry;

/**
 * What came of asking something. Immutable.
 *
 * @param inquiry empty exactly when an error is among the diagnostics
 * @param diagnostics errors, warnings and notes on what was asked, sorted by place
 */
public record Asked(Optional<Inquiry> inquiry, List<Diagnostic> diagnostics) {
    public Asked {
        diagnostics = List.copyOf(diagnostics);
    }
}
