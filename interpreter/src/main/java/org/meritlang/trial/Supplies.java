package org.meritlang.trial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Grade;
import org.meritlang.check.Score;
import org.meritlang.score.Part;

/** Leads that make parts act, as supplies for conditions that ask for scores. */
final class Supplies {
    private static final int MOST = 160;

    private final CheckedModel model;
    private final Map<Part, Sketch> known;

    Supplies(CheckedModel model, Map<Part, Sketch> known) {
        this.model = model;
        this.known = known;
    }

    /** Those of the scores on which the conditions hang, of each score as many; then the others. */
    List<Sketch> of(Collection<Condition> conditions) {
        List<List<Sketch>> ofScores = new ArrayList<>();
        for (int score : scores(conditions)) {
            String name = model.scores().get(score).name();
            ofScores.add(known.entrySet().stream()
                    .filter(each -> each.getKey().owner().filter(name::equals).isPresent())
                    .map(Map.Entry::getValue)
                    .toList());
        }
        Set<Sketch> supplies = new LinkedHashSet<>();
        int longest = ofScores.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Sketch> each : ofScores) {
                if (i < each.size()) {
                    supplies.add(each.get(i));
                }
            }
        }
        supplies.addAll(known.values());
        return supplies.stream().limit(MOST).toList();
    }

    /** The scores that are asked, and those of which formulas and sums among them are made. */
    private Set<Integer> scores(Collection<Condition> conditions) {
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
