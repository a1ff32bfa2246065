package org.meritlang.guess;

import java.util.Set;
import java.util.TreeSet;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Definition;
import org.meritlang.check.NumberExpression;

/**
 * The outputs and definitions that a condition or a number asks by name, in the order of the model.
 *
 * @param labellings by their index
 * @param definitions conditions alone
 */
public record Asked(Set<Integer> scores, Set<Integer> labellings, Set<Integer> definitions, boolean disqualified) {
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
        boolean disqualified = false;
        for (NumberExpression number : nodes.numbers()) {
            if (number instanceof NumberExpression.OfScore score) {
                scores.add(score.score());
            }
        }
        for (Condition condition : nodes.conditions()) {
            if (condition instanceof Condition.LabelIs label) {
                labellings.add(label.labelling());
            } else if (condition instanceof Condition.Defined defined
                    && model.definitions().get(defined.definition()) instanceof Definition.OfCondition) {
                definitions.add(defined.definition());
            } else {
                disqualified |= condition instanceof Condition.Disqualified;
            }
        }
        return new Asked(scores, labellings, definitions, disqualified);
    }

    /** Whether it asks for what comes of a lead, not only for what is told of it. */
    public boolean outputs() {
        return disqualified || !scores.isEmpty() || !labellings.isEmpty();
    }

    /** Whether it asks for nothing of the model's. */
    public boolean isNothing() {
        return !outputs() && definitions.isEmpty();
    }
}
