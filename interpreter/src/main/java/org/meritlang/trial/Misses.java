package org.meritlang.trial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meritlang.data.LeadBatch;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.Line;
import org.meritlang.explain.Obstacle;
import org.meritlang.explain.WhyNot;
import org.meritlang.guess.Asked;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.Sentence;

/**
 * Says of an example whose expectations do not hold what came, and of its explanation what made it so.
 *
 * @param explanations by the instant from which the lead is seen
 */
record Misses(CheckedModel model, Shown shown, Function<Instant, Explanation> explanations, LeadBatch leads) {
    Miss of(Example.Expectation expected) {
        Condition missed = missed(expected);
        Asked asked = Asked.by(missed, model);
        String came = String.join(", ", shown.came(expected, asked));
        return new Miss(
                expected.span(), expected.words(), came, Shown.told(expected, came), why(expected, missed, asked));
    }

    /** What an expectation asks, one by one. */
    static List<Condition> terms(Condition condition) {
        return condition instanceof Condition.And and ? and.terms() : List.of(condition);
    }

    /** Of several that are joined by {@code and} only those that are missed. */
    private Condition missed(Example.Expectation expected) {
        List<Condition> missed = terms(expected.condition()).stream()
                .filter(term -> !expected.asShown() || !shown.isTrue(term))
                .toList();
        return missed.size() == 1 ? missed.get(0) : new Condition.And(missed);
    }

    private List<Why> why(Example.Expectation expected, Condition missed, Asked asked) {
        Reasons reasons = new Reasons(shown, explanations);
        if (!expected.asShown()) {
            List<String> facts = reasons.besides(factsOfAlert(expected), asked);
            List<Why> inputs = reasons.inputs(asked);
            return Stream.concat(facts.stream().map(Why::of), inputs.stream()).toList();
        }
        return asked.outputs() ? reasons.outputs(asked) : inTheWay(expected, missed);
    }

    private Explanation explanation() {
        return explanations.apply(shown.batch().asOf());
    }

    private List<String> factsOfAlert(Example.Expectation expected) {
        return model.alerts().stream()
                .filter(alert -> alert.condition().equals(expected.condition()))
                .flatMap(alert -> explanation().alerts().stream()
                        .filter(line -> line.sentence().equals(alert.sentence().words())))
                .findFirst()
                .map(Line::facts)
                .orElse(List.of());
    }

    /** Where no output is asked: what keeps the condition from being so. */
    private List<Why> inTheWay(Example.Expectation expected, Condition missed) {
        Sentence sentence = new Sentence(expected.words(), expected.words(), Optional.empty(), expected.span());
        CheckedModel asking = model.with(new Alert(sentence, expected.words(), missed, false));
        return WhyNot.of(
                        asking,
                        missed,
                        expected.words(),
                        leads,
                        shown.lead(),
                        shown.batch().asOf())
                .obstacles()
                .stream()
                .map(Misses::why)
                .toList();
    }

    private static Why why(Obstacle obstacle) {
        return Why.of(
                obstacle.told(), obstacle.inside().stream().map(Misses::why).toList());
    }
}
