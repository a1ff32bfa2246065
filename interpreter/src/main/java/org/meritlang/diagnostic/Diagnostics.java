package org.meritlang.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.source.Span;

/** Collects what the phases of a compilation find. For one thread. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean hasErrors;

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        hasErrors |= diagnostic.isError();
    }

    public void addAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    public boolean hasErrors() {
        return hasErrors;
    }

    /** Whether something inside these words is an error. */
    public boolean hasErrorsIn(Span words) {
        return found.stream().anyMatch(each -> each.isError() && words.contains(each.span()));
    }

    /** All of them, sorted by place. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
