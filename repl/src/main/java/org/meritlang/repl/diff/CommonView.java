package org.meritlang.repl.diff;

import java.util.List;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/** Where one of several models has the outputs that all of them share. Immutable. */
final class CommonView {
    private final int[] scores;
    private final int[] labellings;

    /** A model that has all common outputs. */
    CommonView(CommonOutputs outputs, Outline model) {
        scores = outputs.scores().stream()
                .mapToInt(score -> find(model.scores(), score.name()))
                .toArray();
        List<String> names =
                model.labellings().stream().map(Outline.Labelling::name).toList();
        labellings = outputs.labellings().stream()
                .mapToInt(labelling -> find(names, labelling.name()))
                .toArray();
    }

    private static int find(List<String> names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (Spelling.same(names.get(i), name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no output is called " + name);
    }

    long points(ScoredBatch batch, int score, int lead) {
        return batch.points(scores[score], lead);
    }

    String label(ScoredBatch batch, int labelling, int lead) {
        return batch.label(labellings[labelling], lead);
    }
}
