package org.meritlang.guess;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Grade;
import org.meritlang.model.Score;

/** On which scores conditions hang. */
public final class AskedScores {
    private AskedScores() {}

    /** The scores that are asked, and those of which formulas and sums among them are made. */
    public static Set<Integer> by(Collection<Condition> conditions, CheckedModel model) {
        Set<Integer> scores = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Condition condition : conditions) {
            open.addAll(Asked.by(condition, model).scores());
            if (condition instanceof Condition.LabelIs label
                    && model.labellings().get(label.labelling()) instanceof Grade grade) {
                open.add(grade.score());
            }
        }
        while (!open.isEmpty()) {
            int score = open.poll();
            if (scores.add(score)) {
                Score.Content content = model.scores().get(score).content();
                if (content instanceof Score.Content.Formula formula) {
                    open.addAll(Asked.by(formula.number(), model).scores());
                } else if (content instanceof Score.Content.Sum sum) {
                    open.addAll(sum.scores());
                }
            }
        }
        return scores;
    }
}
