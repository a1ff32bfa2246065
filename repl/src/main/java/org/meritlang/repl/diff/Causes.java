package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meritlang.score.ScoredBatch;

/**
 * Finds why leads change: the models between the old and the new one score them too, and what moves from one model to the
 * next is put down to the change between these two. So nothing that did not change is ever blamed, and nothing is left
 * over. Immutable, for any number of threads.
 */
final class Causes {
    private final int scores;
    private final int labellings;
    private final List<CommonView> views;

    /**
     * @param views of the old model, those between in their order, and the new one
     */
    Causes(CommonOutputs outputs, List<CommonView> views) {
        scores = outputs.scores().size();
        labellings = outputs.labellings().size();
        this.views = List.copyOf(views);
    }

    /**
     * Those of one lead, what moves total most first, equals in the order of the steps.
     *
     * @param batches one for each view
     */
    List<Cause> find(List<ScoredBatch> batches, int lead) {
        List<Cause> causes = new ArrayList<>();
        for (int step = 0; step + 1 < batches.size(); step++) {
            long[] moves = new long[scores];
            boolean acts = batches.get(step).disqualified(lead)
                    != batches.get(step + 1).disqualified(lead);
            for (int score = 0; score < scores; score++) {
                moves[score] = points(batches, step + 1, score, lead) - points(batches, step, score, lead);
                acts |= moves[score] != 0;
            }
            for (int labelling = 0; labelling < labellings && !acts; labelling++) {
                acts = !label(batches, step, labelling, lead).equals(label(batches, step + 1, labelling, lead))
                        && !label(batches, 0, labelling, lead)
                                .equals(label(batches, batches.size() - 1, labelling, lead));
            }
            if (acts) {
                causes.add(new Cause(step, moves));
            }
        }
        causes.sort(Comparator.comparingLong((Cause cause) -> Math.abs(cause.move(scores - 1)))
                .reversed());
        return causes;
    }

    private long points(List<ScoredBatch> batches, int model, int score, int lead) {
        return views.get(model).points(batches.get(model), score, lead);
    }

    private String label(List<ScoredBatch> batches, int model, int labelling, int lead) {
        return views.get(model).label(batches.get(model), labelling, lead);
    }
}
