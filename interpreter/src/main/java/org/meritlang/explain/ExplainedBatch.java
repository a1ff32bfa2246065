package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Sentence;
import org.meritlang.evaluate.Trace;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;
import org.meritlang.score.ScoredBatch;

/** A scored batch of which any lead can be explained. Safe for any thread. */
public final class ExplainedBatch {
    private final CheckedModel model;
    private final Trace trace;

    ExplainedBatch(CheckedModel model, Trace trace) {
        this.model = model;
        this.trace = trace;
    }

    /** What the leads were scored to. */
    public ScoredBatch scored() {
        return trace.scored();
    }

    /**
     * Explains one lead.
     *
     * @param lead counted from 0, in the order of the batch
     */
    public Explanation of(int lead) {
        OneLead seen = new OneLead(model, trace, lead);
        ScoreAccounts scores = new ScoreAccounts(seen);
        LabelAccounts labels = new LabelAccounts(seen);
        ScoredBatch scored = trace.scored();
        boolean out = scored.disqualified(lead);
        return new Explanation(
                scored.id(lead),
                scored.id(lead),
                scored.asOf(),
                model.zone(),
                model.fingerprint(),
                out,
                model.disqualifications().stream()
                        .map(each -> line(
                                Kind.DISQUALIFICATION,
                                each.sentence().subject(),
                                each.sentence(),
                                each.condition(),
                                seen))
                        .toList(),
                IntStream.range(0, model.scores().size()).mapToObj(scores::of).toList(),
                IntStream.range(0, model.labellings().size())
                        .mapToObj(labels::of)
                        .toList(),
                model.alerts().stream()
                        .filter(alert -> !out || alert.asksDisqualified())
                        .map(alert -> line(Kind.ALERT, alert.text(), alert.sentence(), alert.condition(), seen))
                        .toList());
    }

    private static Line line(Kind kind, String words, Sentence sentence, Condition condition, OneLead seen) {
        Standing standing = RuleLines.standing(seen.truth(condition));
        return new Line(
                kind,
                standing,
                BigDecimal.ZERO,
                words,
                sentence.because(),
                sentence.words(),
                ConditionFacts.of(condition, seen),
                standing == Standing.UNKNOWN && kind == Kind.DISQUALIFICATION
                        ? Optional.of("could disqualify")
                        : Optional.empty());
    }
}
