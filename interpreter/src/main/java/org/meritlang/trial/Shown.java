package org.meritlang.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.meritlang.data.Truth;
import org.meritlang.guess.Asked;
import org.meritlang.guess.Past;
import org.meritlang.guess.Questions;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.Relation;

/**
 * Says of one scored lead what it shows.
 *
 * @param pasts by the instant from which they are seen
 */
record Shown(CheckedModel model, Questions questions, ScoredBatch batch, Function<Instant, Past> pasts, int lead) {
    /** What came of all that an expectation asks. */
    List<String> came(Example.Expectation expected, Asked asked) {
        if (!expected.asShown()) {
            String alert = expected.words().replaceFirst("^not ", "");
            return List.of(alert + (expected.holds() ? " does not hold" : " holds"));
        }
        List<String> came = new ArrayList<>();
        asked.scores().forEach(score -> came.add(score(score)));
        asked.labellings().forEach(labelling -> came.add(label(labelling)));
        asked.earlier().forEach(earlier -> came.add(earlier(earlier)));
        for (int definition : asked.definitions()) {
            String name = model.definitions().get(definition).name();
            came.add(
                    switch (questions.answer(new Condition.Defined(definition), true, batch, lead)) {
                        case Truth.TRUE -> name;
                        case Truth.FALSE -> "not " + name;
                        default -> "nobody can tell whether " + name;
                    });
        }
        if (asked.disqualified()) {
            came.add(isOut() ? "disqualified" : "not disqualified");
        }
        if (came.isEmpty()) {
            byte answer = questions.answer(expected.condition(), true, batch, lead);
            came.add(answer == Truth.UNKNOWN ? "nobody can tell" : "it is not so");
        }
        return came;
    }

    /** {@code fit is 80, not 65} where one value was expected, else what came and what was expected. */
    static String told(Example.Expectation expected, String came) {
        if (expected.condition() instanceof Condition.NumberTest test
                && test.relation() == Relation.EQUAL
                && test.left() instanceof NumberExpression.OfScore
                && test.right() instanceof NumberExpression.Constant number) {
            return came + ", not " + number.value().toPlainString();
        }
        if (expected.condition() instanceof Condition.LabelIs label) {
            return came + ", not " + String.join(" or ", label.labels());
        }
        if (!expected.asShown()) {
            return came;
        }
        return came + "; expected " + expected.words();
    }

    boolean isTrue(Condition term) {
        return questions.answer(term, true, batch, lead) == Truth.TRUE;
    }

    boolean isOut() {
        return batch.disqualified(lead);
    }

    /** {@code fit is 80}. */
    String score(int score) {
        return model.scores().get(score).name() + " is "
                + Points.decimal(batch.points(score, lead)).toPlainString();
    }

    /** {@code stage is MQL}. */
    String label(int labelling) {
        return model.labellings().get(labelling).name() + " is " + batch.label(labelling, lead);
    }

    /** The same lead as it was then. */
    Shown before(Asked.Earlier earlier) {
        ScoredBatch then = pasts.apply(batch.asOf()).before(earlier.amount(), earlier.unit());
        return new Shown(model, questions, then, pasts, lead);
    }

    /** {@code fit 7 days ago was 30}. */
    String earlier(Asked.Earlier earlier) {
        ScoredBatch then = before(earlier).batch();
        String ago = " " + ago(earlier);
        return switch (earlier.kind()) {
            case SCORE ->
                model.scores().get(earlier.output()).name() + ago + " was "
                        + Points.decimal(then.points(earlier.output(), lead)).toPlainString();
            case LABELLING ->
                model.labellings().get(earlier.output()).name() + ago + " was " + then.label(earlier.output(), lead);
            case DISQUALIFIED -> (then.disqualified(lead) ? "disqualified" : "not disqualified") + ago;
        };
    }

    /** {@code 7 days ago}. */
    static String ago(Asked.Earlier earlier) {
        String unit = earlier.amount() == 1
                ? earlier.unit().singular()
                : earlier.unit().plural();
        return earlier.amount() + " " + unit + " ago";
    }
}
