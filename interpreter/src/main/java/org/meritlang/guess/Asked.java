package org.meritlang.guess;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.TimeUnit;

/**
 * The outputs and definitions that a condition or a number asks by name, in the order of the model.
 *
 * @param labellings by their index
 * @param definitions conditions alone
 * @param earlier what outputs were some time ago, in the order in which it is asked
 */
public record Asked(
        Set<Integer> scores,
        Set<Integer> labellings,
        Set<Integer> definitions,
        Set<Earlier> earlier,
        boolean disqualified) {
    /**
     * An output some time ago.
     *
     * @param output its number among the scores or labellings
     */
    public record Earlier(Kind kind, int output, int amount, TimeUnit unit) {
        public enum Kind {
            SCORE,
            LABELLING,
            DISQUALIFIED
        }

        private static Earlier of(Condition.Earlier earlier) {
            return earlier.output() instanceof Condition.LabelIs label
                    ? new Earlier(Kind.LABELLING, label.labelling(), earlier.amount(), earlier.unit())
                    : new Earlier(Kind.DISQUALIFIED, 0, earlier.amount(), earlier.unit());
        }
    }

    public static Asked by(Condition condition, CheckedModel model) {
        return in(Nodes.of(condition), model);
    }

    public static Asked by(NumberExpression number, CheckedModel model) {
        return in(Nodes.of(number), model);
    }

    private static Asked in(Nodes nodes, CheckedModel model) {
        Set<Integer> scores = new TreeSet<>();
        Set<Integer> labellings = new TreeSet<>();
        Set<Integer> definitions = new TreeSet<>();
        Set<Earlier> earlier = new LinkedHashSet<>();
        boolean disqualified = false;
        for (NumberExpression number : nodes.numbers()) {
            if (number instanceof NumberExpression.OfScore score) {
                scores.add(score.score());
            } else if (number instanceof NumberExpression.Earlier then) {
                earlier.add(new Earlier(Earlier.Kind.SCORE, then.score(), then.amount(), then.unit()));
            }
        }
        for (Condition condition : nodes.conditions()) {
            if (condition instanceof Condition.LabelIs label) {
                labellings.add(label.labelling());
            } else if (condition instanceof Condition.Defined defined
                    && model.definitions().get(defined.definition()) instanceof Definition.OfCondition) {
                definitions.add(defined.definition());
            } else if (condition instanceof Condition.Earlier then) {
                earlier.add(Earlier.of(then));
            } else {
                disqualified |= condition instanceof Condition.Disqualified;
            }
        }
        return new Asked(scores, labellings, definitions, earlier, disqualified);
    }

    /** Whether it asks for what comes of a lead, not only for what is told of it. */
    public boolean outputs() {
        return disqualified || !scores.isEmpty() || !labellings.isEmpty() || !earlier.isEmpty();
    }

    /** Whether it asks for nothing of the model's. */
    public boolean isNothing() {
        return !outputs() && definitions.isEmpty();
    }
}
