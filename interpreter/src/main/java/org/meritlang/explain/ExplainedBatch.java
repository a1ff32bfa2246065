package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.evaluate.Trace;
import org.meritlang.explain.Line.Kind;
import org.meritlang.explain.Line.Standing;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Sentence;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;

/** A scored batch of which any lead can be explained. Safe for any thread. */
public final class ExplainedBatch {
    private final CheckedModel model;
    private final Trace trace;
    private final Brief brief;

    ExplainedBatch(CheckedModel model, Trace trace) {
        this.model = model;
        this.trace = trace;
        this.brief = new Brief(model, trace);
    }

    /** What the leads were scored to. */
    public ScoredBatch scored() {
        return trace.scored();
    }

    /** The total of a lead as shown: 0 when disqualified. */
    public BigDecimal total(int lead) {
        return Points.decimal(trace.scored().points(model.total(), lead));
    }

    /**
     * Says in a few words why one lead is what it is, for a note: {@code hot, SQL: demo requested in the last 60 days
     * (once, 5 days ago); decision maker}. Much faster than an explanation.
     *
     * @param lead counted from 0, in the order of the batch
     * @param words how many it may have, above zero; what comes first stands in any case
     */
    public String brief(int lead, int words) {
        return brief.of(lead, words);
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
                        .toList(),
                Optional.empty());
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
