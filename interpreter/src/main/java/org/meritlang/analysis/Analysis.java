package org.meritlang.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meritlang.analysis.ranges.LeadWords;
import org.meritlang.analysis.ranges.Ranges;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.Score;
import org.meritlang.patience.Patience;
import org.meritlang.score.Points;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/**
 * What thinking about a model finds. Works without leads, and within limits that do not depend on what
 * the conditions say, so that it always comes to an end soon. Deterministic.
 */
public final class Analysis {
    private static final List<Pass> PASSES = List.of(
            new Conditions(),
            new UnderHeadings(),
            new SameRules(),
            new RepeatedValues(),
            new FilterConditions(),
            new EmptyWindows(),
            new TakenRows(),
            new DisqualifiedAnyway(),
            new NumberTables(),
            new UnusedNames(),
            new ShortContains(),
            new LikeKeywords(),
            new Thresholds(),
            new ScoreTests(),
            new OnlyDisqualified(),
            new Weights(),
            new IdleBounds(),
            new Inversions());

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::diagnostic, Diagnostic.BY_PLACE)
            .thenComparing(f -> f.diagnostic().message());

    private final Subject subject;
    private final LeadWords words;
    private final List<Finding> findings;

    private Analysis(Subject subject, LeadWords words, List<Finding> findings) {
        this.subject = subject;
        this.words = words;
        this.findings = List.copyOf(findings);
    }

    /**
     * Thinks about a model.
     *
     * @param sentences those that the model was made of, in their order
     */
    public static Analysis of(CheckedModel model, List<Sentence> sentences) {
        Subject subject = Subject.of(model, sentences);
        LeadWords words = new LeadWords(model, sentences);
        return new Analysis(
                subject,
                words,
                PASSES.stream()
                        .peek(pass -> Patience.current().check())
                        .flatMap(pass -> pass.findings(subject).stream())
                        .sorted(BY_PLACE)
                        .map(finding -> finding.told(words))
                        .toList());
    }

    /** Whether some lead may make a condition of a model true, as if nobody were disqualified; never wrongly not. */
    public static boolean canHold(CheckedModel model, Condition condition) {
        return Ranges.of(model).canHold(condition);
    }

    /**
     * What a score can be; leads that show it are tried.
     *
     * @param score in any spelling of its name
     * @throws IllegalArgumentException if the model has no such score
     */
    public Attainable attainable(String score) {
        List<Score> scores = subject.model().scores();
        for (int i = 0; i < scores.size(); i++) {
            if (Spelling.same(scores.get(i).name(), score)) {
                return attainable(i);
            }
        }
        throw new IllegalArgumentException("no score is called " + score);
    }

    private synchronized Attainable attainable(int score) {
        Ranges.Range range = subject.ranges().range(score);
        Optional<Attainable.End> low = end(score, range.low().points(), false);
        Optional<Attainable.End> high = end(score, range.high().points(), true);
        boolean isKnown = (low.isPresent() || subject.ranges().isEndless(score, false))
                && (high.isPresent() || subject.ranges().isEndless(score, true));
        return new Attainable(low, high, isKnown);
    }

    private Optional<Attainable.End> end(int score, long points, boolean most) {
        if (points == Points.LEAST || points == Points.MOST) {
            return Optional.empty();
        }
        Optional<Example> lead = subject.exhibits().end(score, most);
        return Optional.of(new Attainable.End(Points.decimal(points), lead.isPresent(), lead.flatMap(words::of)));
    }

    /** Warnings, sorted by place. */
    public List<Finding> findings() {
        return findings.stream().filter(finding -> !finding.follows()).toList();
    }

    /** What only follows from these, sorted by place. */
    public List<Diagnostic> consequences() {
        return findings.stream()
                .filter(Finding::follows)
                .map(Finding::diagnostic)
                .toList();
    }
}
