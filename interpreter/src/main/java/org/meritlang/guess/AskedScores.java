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
        return new Walk(model, false).over(conditions).scores;
    }

    /** The same, and those that are asked for what they were. */
    public static Set<Integer> atAnyTime(Collection<Condition> conditions, CheckedModel model) {
        return new Walk(model, true).over(conditions).scores;
    }

    /** What is asked of earlier instants, by these conditions and by formulas on which they hang. */
    public static Set<Asked.Earlier> earlier(Collection<Condition> conditions, CheckedModel model) {
        return new Walk(model, true).over(conditions).earlier;
    }

    private static final class Walk {
        private final CheckedModel model;
        private final boolean looksBack;
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Set<Integer> scores = new LinkedHashSet<>();
        private final Set<Asked.Earlier> earlier = new LinkedHashSet<>();

        Walk(CheckedModel model, boolean looksBack) {
            this.model = model;
            this.looksBack = looksBack;
        }

        Walk over(Collection<Condition> conditions) {
            for (Condition condition : conditions) {
                asks(Asked.by(condition, model));
                if (condition instanceof Condition.LabelIs label) {
                    grade(label.labelling());
                }
            }
            while (!open.isEmpty()) {
                int score = open.poll();
                if (scores.add(score)) {
                    Score.Content content = model.scores().get(score).content();
                    if (content instanceof Score.Content.Formula formula) {
                        asks(Asked.by(formula.number(), model));
                    } else if (content instanceof Score.Content.Sum sum) {
                        open.addAll(sum.scores());
                    }
                }
            }
            return this;
        }

        private void asks(Asked asked) {
            open.addAll(asked.scores());
            if (looksBack) {
                for (Asked.Earlier each : asked.earlier()) {
                    earlier.add(each);
                    switch (each.kind()) {
                        case SCORE -> open.add(each.output());
                        case LABELLING -> grade(each.output());
                        case DISQUALIFIED -> {}
                    }
                }
            }
        }

        private void grade(int labelling) {
            if (model.labellings().get(labelling) instanceof Grade grade) {
                open.add(grade.score());
            }
        }
    }
}
