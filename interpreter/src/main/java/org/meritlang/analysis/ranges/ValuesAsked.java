package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.model.Condition;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;

/** Whether conditions on scores, and on the grades and matrices that are made of these, hold for any of their values. */
final class ValuesAsked {
    private final Outlook outlook;

    ValuesAsked(Outlook outlook) {
        this.outlook = outlook;
    }

    /** Whether each score that is asked has a value for which the condition may be true. Never wrongly not. */
    boolean allow(Condition condition, Prospects.Seen seen, Budget budget) {
        View view = View.of(outlook.space(), outlook.model(), null);
        for (int score : scores(AskedOutputs.of(condition, outlook.model().definitions()))) {
            boolean may = false;
            for (Bounds value : values(score)) {
                view.forget();
                view.keepScore(score, value);
                may = may || Truths.canBeTrue(seen.truths(view));
            }
            budget.spend(view.takeLooks());
            if (!may) {
                return false;
            }
        }
        return true;
    }

    /** Whether its truth hangs on one score alone, so that the values of this settle it. */
    boolean isOfOneScore(Condition condition, Prospects.Seen seen) {
        AskedOutputs asked = AskedOutputs.of(condition, outlook.model().definitions());
        boolean gradesOnly = asked.labellings().stream()
                .allMatch(index -> outlook.model().labellings().get(index) instanceof Grade);
        View view = View.of(outlook.space(), outlook.model(), null);
        seen.truths(view);
        return gradesOnly && scores(asked).size() == 1 && seen.touched().isEmpty() && view.disqualified() < 0;
    }

    private Set<Integer> scores(AskedOutputs asked) {
        Set<Integer> scores = new TreeSet<>(asked.scores());
        asked.labellings().forEach(labelling -> add(labelling, scores));
        return scores;
    }

    private void add(int index, Set<Integer> scores) {
        Labelling labelling = outlook.model().labellings().get(index);
        if (labelling instanceof Grade grade) {
            scores.add(grade.score());
        } else if (labelling instanceof Matrix matrix) {
            add(matrix.rows(), scores);
            add(matrix.columns(), scores);
        }
    }

    /** The values of a score, cut where a grade begins. */
    private List<Bounds> values(int score) {
        TreeSet<Long> cuts = new TreeSet<>();
        for (Labelling labelling : outlook.model().labellings()) {
            if (labelling instanceof Grade grade && grade.score() == score) {
                grade.bands().forEach(band -> cuts.add(band.from()));
            }
        }
        List<Bounds> values = new ArrayList<>();
        for (Bounds stretch : outlook.values(score).stretches()) {
            long low = stretch.low();
            for (long cut : cuts.subSet(low, false, stretch.high(), true)) {
                values.add(new Bounds(low, cut - 1));
                low = cut;
            }
            values.add(new Bounds(low, stretch.high()));
        }
        return values;
    }
}
