package org.meritlang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.Finding;
import org.meritlang.analysis.Silencing;
import org.meritlang.check.Inclusion;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * All that is to be said of a rule file before a lead is scored: what its compilation tells and what
 * thinking about it finds, less what comments such as {@code # ok: M0332} silence.
 *
 * @param model empty exactly when an error is among the diagnostics; then nothing was thought about
 * @param diagnostics errors, warnings and notes, sorted by place
 * @param silenced how many warnings comments silenced
 * @param sentences how many sentences there are, with those of included files
 */
public record Review(Optional<Model> model, List<Diagnostic> diagnostics, int silenced, int sentences) {
    public Review {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reviews a text; the parameters are those of {@link Model#compile(SourceText, Folder, Schema)}. */
    public static Review of(SourceText rules, Folder folder, Schema data) {
        Model.Compiled compiled = Model.compiled(rules, folder, data);
        Inclusion.Whole whole = compiled.whole();
        Optional<Model> model = compiled.compilation().model();
        List<Diagnostic> found = new ArrayList<>(compiled.compilation().diagnostics());
        model.ifPresent(m -> m.findings().stream().map(Finding::diagnostic).forEach(found::add));
        Silencing.Heard heard = Silencing.of(whole.files()).hear(found, model.isPresent());
        List<Diagnostic> sorted =
                heard.told().stream().sorted(Diagnostic.BY_PLACE).toList();
        return new Review(model, sorted, heard.silenced(), whole.sentences().size());
    }
}
