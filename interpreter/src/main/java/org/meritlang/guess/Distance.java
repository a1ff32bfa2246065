package org.meritlang.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.score.ScoredBatch;

/**
 * How far a scored lead is from a condition: 0 where it comes out as wanted, else the terms that have to
 * change, a score counting the less the nearer it is.
 */
public final class Distance {
    private final CheckedModel model;
    private final boolean looksBack;
    private final Questions questions = new Questions();
    private final Set<Condition> terms = new HashSet<>();
    private final List<Condition> inOrder = new ArrayList<>();

    private Distance(CheckedModel model, Condition goal, boolean looksBack) {
        this.model = model;
        this.looksBack = looksBack;
        put(goal);
    }

    /** From now: what a lead was before cannot be changed, and is not looked into. */
    public Distance(CheckedModel model, Condition goal) {
        this(model, goal, false);
    }

    /** From what is told of a lead, of which any may have been long ago. */
    public static Distance lookingBack(CheckedModel model, Condition goal) {
        return new Distance(model, goal, true);
    }

    CheckedModel model() {
        return model;
    }

    public Questions questions() {
        return questions;
    }

    /** All conditions on which the goal hangs, the outer before the inner. */
    public List<Condition> terms() {
        return List.copyOf(inOrder);
    }

    private void put(Condition condition) {
        if (!terms.add(condition)) {
            return;
        }
        inOrder.add(condition);
        questions.put(condition, false);
        parts(condition).forEach(this::put);
    }

    /** What a condition is made of, outputs and definitions taken apart. */
    List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.terms();
        }
        if (condition instanceof Condition.Or or) {
            return or.terms();
        }
        if (condition instanceof Condition.Not not) {
            return List.of(not.term());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.terms();
        }
        if (condition instanceof Condition.Defined defined
                && model.definitions().get(defined.definition()) instanceof Definition.OfCondition definition) {
            return List.of(definition.condition());
        }
        if (condition instanceof Condition.Disqualified) {
            return model.disqualifications().stream()
                    .map(Disqualification::condition)
                    .toList();
        }
        if (condition instanceof Condition.Earlier earlier && looksBack) {
            return List.of(earlier.output());
        }
        return condition instanceof Condition.LabelIs label
                ? parts(model.labellings().get(label.labelling()))
                : List.of();
    }

    private List<Condition> parts(Labelling labelling) {
        if (labelling instanceof Decision decision) {
            return decision.rows().stream().map(Decision.Row::when).toList();
        }
        if (labelling instanceof Matrix matrix) {
            List<Condition> parts = new ArrayList<>();
            for (int side : List.of(matrix.rows(), matrix.columns())) {
                for (String label : model.labellings().get(side).labels()) {
                    parts.add(new Condition.LabelIs(side, List.of(label)));
                }
            }
            return parts;
        }
        return List.of();
    }

    /** Without a look at what the lead was before. */
    public double of(Condition goal, ScoredBatch batch, int lead) {
        return new Gaps(this, batch, Optional.empty(), lead)
                .of(goal, true, true)
                .distance();
    }

    public Gap of(Condition goal, ScoredBatch batch, Past past, int lead) {
        return new Gaps(this, batch, Optional.of(past), lead).of(goal, true, true);
    }
}
