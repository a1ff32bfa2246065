package org.meritlang.analysis;

import java.util.Comparator;
import java.util.List;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.syntax.Sentence;

/**
 * What thinking about a model finds. Works without leads, and within limits that do not depend on what
 * the conditions say, so that it always comes to an end soon. Deterministic.
 */
public final class Analysis {
    private static final List<Pass> PASSES = List.of(
            new Conditions(),
            new TakenRows(),
            new DisqualifiedAnyway(),
            new NumberTables(),
            new UnusedNames(),
            new ShortContains(),
            new LikeKeywords(),
            new Thresholds(),
            new ScoreTests(),
            new Weights(),
            new Inversions());

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::diagnostic, Diagnostic.BY_PLACE)
            .thenComparing(f -> f.diagnostic().message());

    private final Ranges ranges;
    private final List<Finding> findings;

    private Analysis(Ranges ranges, List<Finding> findings) {
        this.ranges = ranges;
        this.findings = List.copyOf(findings);
    }

    /**
     * Thinks about a model.
     *
     * @param sentences those that the model was made of, in their order
     */
    public static Analysis of(CheckedModel model, List<Sentence> sentences) {
        Ranges ranges = Ranges.of(model);
        Subject subject = new Subject(model, sentences, ranges);
        return new Analysis(
                ranges,
                PASSES.stream()
                        .flatMap(pass -> pass.findings(subject).stream())
                        .sorted(BY_PLACE)
                        .toList());
    }

    /** Whether some lead may make a condition of a model true, as if nobody were disqualified; never wrongly not. */
    public static boolean canHold(CheckedModel model, Condition condition) {
        return Ranges.of(model).canHold(condition);
    }

    /** What a score can be, by its index in the model. */
    public Attainable attainable(int score) {
        return ranges.attainable(score);
    }

    /** Warnings, sorted by place. */
    public List<Finding> findings() {
        return findings;
    }
}
