package org.meritlang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.analysis.Finding;
import org.meritlang.analysis.Silencing;
import org.meritlang.check.Inclusion;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * All that is to be said of a rule file: what its compilation tells, what thinking about it finds and, if
 * leads were looked at, what these show, less what comments such as {@code # ok: M0332} silence. Immutable.
 */
public final class Review {
    /** Warnings that there can be no lead. */
    private static final Set<Code> OF_NOBODY = EnumSet.of(
            Code.NEVER_HOLDS,
            Code.ROW_TAKES_NOBODY,
            Code.SCORE_OUT_OF_REACH,
            Code.LABEL_OF_NOBODY,
            Code.NEVER_AT_ONCE,
            Code.ONLY_DISQUALIFIED);

    private final Optional<Model> model;
    private final List<Diagnostic> found;
    private final Silencing silencing;
    private final Silencing.Heard heard;
    private final int sentences;

    private Review(Optional<Model> model, List<Diagnostic> found, Silencing silencing, int sentences) {
        this.model = model;
        this.found = List.copyOf(found);
        this.silencing = silencing;
        this.heard = silencing.hear(found, model.isPresent());
        this.sentences = sentences;
    }

    /** Reviews a text; the parameters are those of {@link Model#compile(SourceText, Folder, Schema)}. */
    public static Review of(SourceText rules, Folder folder, Schema data) {
        Model.Compiled compiled = Model.compiled(rules, folder, data);
        Inclusion.Whole whole = compiled.whole();
        Optional<Model> model = compiled.compilation().model();
        List<Diagnostic> found = new ArrayList<>(compiled.compilation().diagnostics());
        model.ifPresent(m -> m.findings().stream().map(Finding::diagnostic).forEach(found::add));
        return new Review(
                model, found, Silencing.of(whole.files()), whole.sentences().size());
    }

    /**
     * The same review with what leads show of the model. Where both speak of one thing, only one does: what never
     * holds by itself is not told once more of the leads, and the words inside which a text was found are told
     * instead of those inside which it might be.
     *
     * @param shown what {@link org.meritlang.analysis.survey.Survey#findings} gives
     */
    public Review withLeads(List<Diagnostic> shown) {
        List<Diagnostic> all = new ArrayList<>(found);
        for (Diagnostic diagnostic : shown) {
            if (diagnostic.code() == Code.MATCHED_INSIDE_WORDS) {
                tellInstead(diagnostic, all);
            } else if (diagnostic.code() != Code.HELD_FOR_NO_LEAD || !isExplained(diagnostic, shown)) {
                all.add(diagnostic);
            }
        }
        return new Review(model, all, silencing, sentences);
    }

    /** A comment that silences the guess silences what came true of it, too. */
    private void tellInstead(Diagnostic diagnostic, List<Diagnostic> all) {
        Optional<Diagnostic> guess = all.stream()
                .filter(other -> other.code() == Code.MATCHES_INSIDE_WORDS
                        && other.span().equals(diagnostic.span()))
                .findFirst();
        if (guess.isPresent() && silencing.silences(guess.get())) {
            return;
        }
        guess.ifPresent(all::remove);
        all.add(diagnostic);
    }

    /** Whether a warning within the same sentence or row says why nobody is there. */
    private boolean isExplained(Diagnostic diagnostic, List<Diagnostic> shown) {
        List<Diagnostic> others = new ArrayList<>(found);
        others.addAll(shown);
        model.ifPresent(thought -> others.addAll(thought.consequences()));
        return others.stream()
                .anyMatch(other -> saysWhy(other) && diagnostic.span().contains(other.span()));
    }

    private static boolean saysWhy(Diagnostic other) {
        boolean isMisspelt =
                other.code() == Code.ALMOST_A_VALUE && !other.fixes().isEmpty();
        return isMisspelt || OF_NOBODY.contains(other.code());
    }

    /** Empty exactly when an error is among the diagnostics; then nothing was thought about. */
    public Optional<Model> model() {
        return model;
    }

    /** Errors, warnings and notes, sorted by place. */
    public List<Diagnostic> diagnostics() {
        return heard.told().stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** How many warnings comments silenced. */
    public int silenced() {
        return heard.silenced();
    }

    /** How many sentences there are, with those of included files. */
    public int sentences() {
        return sentences;
    }
}
