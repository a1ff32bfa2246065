package org.meritlang.explain;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Score;

/** The scores of which a score is made. */
final class PartScores {
    private PartScores() {}

    /** Each once, by its index; none for a score with rules of its own. */
    static List<Integer> of(Score.Content content) {
        List<Integer> scores = new ArrayList<>();
        if (content instanceof Score.Content.Sum sum) {
            scores.addAll(sum.scores());
        } else if (content instanceof Score.Content.Formula formula) {
            collect(formula.number(), scores);
        }
        return scores.stream().distinct().toList();
    }

    private static void collect(NumberExpression number, List<Integer> scores) {
        if (number instanceof NumberExpression.OfScore score) {
            scores.add(score.score());
        } else if (number instanceof NumberExpression.Arithmetic arithmetic) {
            collect(arithmetic.left(), scores);
            collect(arithmetic.right(), scores);
        }
    }
}
