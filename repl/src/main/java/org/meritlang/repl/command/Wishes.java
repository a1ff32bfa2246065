package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.Model;
import org.meritlang.Wish;
import org.meritlang.Wished;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.SourceText;

/** The conditions that the user names on the command line. */
record Wishes(Optional<Wish> whyNot, Optional<Wish> becoming, List<Diagnostic> diagnostics) {
    Wishes {
        diagnostics = List.copyOf(diagnostics);
    }

    static Wishes of(ExplainOptions options, Model model) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        return new Wishes(
                wish("--why-not", options.whyNot(), model, diagnostics),
                wish("--to", options.becoming(), model, diagnostics),
                diagnostics);
    }

    private static Optional<Wish> wish(
            String option, Optional<String> words, Model model, List<Diagnostic> diagnostics) {
        Optional<Wished> wished = words.map(text -> model.wish(new SourceText(option, text)));
        wished.ifPresent(each -> diagnostics.addAll(each.diagnostics()));
        return wished.flatMap(Wished::wish);
    }

    /** Whether one of them was not understood. */
    boolean isFaulty() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
