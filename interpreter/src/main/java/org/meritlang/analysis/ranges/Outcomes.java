package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Relation;

/** Says what came of a lead as an example expects it. */
final class Outcomes {
    private static final Span NOWHERE = new SourceText("", "").span(0, 0);

    private final CheckedModel model;
    private final LeadWords words;

    Outcomes(CheckedModel model, LeadWords words) {
        this.model = model;
        this.words = words;
    }

    /** {@code fit is 55}. */
    Example.Expectation isExactly(int score, long points) {
        return expected(
                new Condition.NumberTest(
                        new NumberExpression.OfScore(score),
                        Relation.EQUAL,
                        new NumberExpression.Constant(Points.decimal(points))),
                words.name(model.scores().get(score).name()) + " is "
                        + Points.decimal(points).toPlainString());
    }

    /** {@code fit 7 days ago is 55}. */
    Example.Expectation wasExactly(NumberExpression.Earlier then, long points) {
        String ago = then.amount() + " "
                + (then.amount() == 1 ? then.unit().singular() : then.unit().plural()) + " ago";
        return expected(
                new Condition.NumberTest(then, Relation.EQUAL, new NumberExpression.Constant(Points.decimal(points))),
                words.name(model.scores().get(then.score()).name()) + " " + ago + " is "
                        + Points.decimal(points).toPlainString());
    }

    Example.Expectation isDisqualified() {
        return expected(new Condition.Disqualified(), "disqualified");
    }

    /** What these outputs are for the only lead of a batch. */
    List<Example.Expectation> of(ScoredBatch scored, AskedOutputs shown) {
        List<Example.Expectation> expected = new ArrayList<>();
        shown.scores().forEach(score -> expected.add(isExactly(score, scored.points(score, 0))));
        shown.labellings().forEach(labelling -> expected.add(isLabelled(labelling, scored.label(labelling, 0))));
        return expected;
    }

    private Example.Expectation isLabelled(int labelling, String label) {
        return expected(
                new Condition.LabelIs(labelling, List.of(label)),
                words.name(model.labellings().get(labelling).name()) + " is " + words.label(label));
    }

    private static Example.Expectation expected(Condition condition, String words) {
        return new Example.Expectation(condition, true, true, words, NOWHERE);
    }
}
