package org.meritlang.analysis.ranges;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;

/** The outputs that a condition asks for, also where definitions do, by their indices. */
public record AskedOutputs(Set<Integer> scores, Set<Integer> labellings) {

    public static AskedOutputs of(Condition condition, List<Definition> definitions) {
        AskedOutputs asked = new AskedOutputs(new TreeSet<>(), new TreeSet<>());
        asked.add(condition, definitions);
        return asked;
    }

    static AskedOutputs of(NumberExpression number, List<Definition> definitions) {
        AskedOutputs asked = new AskedOutputs(new TreeSet<>(), new TreeSet<>());
        asked.add(number, definitions);
        return asked;
    }

    public boolean isEmpty() {
        return scores.isEmpty() && labellings.isEmpty();
    }

    private void add(Condition condition, List<Definition> definitions) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> add(term, definitions));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> add(term, definitions));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            atLeast.terms().forEach(term -> add(term, definitions));
        } else if (condition instanceof Condition.Not not) {
            add(not.term(), definitions);
        } else if (condition instanceof Condition.LabelIs is) {
            labellings.add(is.labelling());
        } else if (condition instanceof Condition.NumberTest test) {
            add(test.left(), definitions);
            add(test.right(), definitions);
        } else if (condition instanceof Condition.Defined defined
                && definitions.get(defined.definition()) instanceof Definition.OfCondition body) {
            add(body.condition(), definitions);
        }
    }

    private void add(NumberExpression number, List<Definition> definitions) {
        if (number instanceof NumberExpression.OfScore score) {
            scores.add(score.score());
        } else if (number instanceof NumberExpression.Arithmetic arithmetic) {
            add(arithmetic.left(), definitions);
            add(arithmetic.right(), definitions);
        } else if (number instanceof NumberExpression.Defined defined
                && definitions.get(defined.definition()) instanceof Definition.OfNumber body) {
            add(body.number(), definitions);
        }
    }
}
