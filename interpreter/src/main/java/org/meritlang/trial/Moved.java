package org.meritlang.trial;

import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.score.ScoredBatch;

/**
 * What is otherwise about a lead than it would be without a part of the model, as it is shown.
 *
 * @param disqualification whether it is disqualified
 * @param scores by their index
 * @param labellings by their index
 * @param alerts the texts of those that hold of it and would not
 */
record Moved(boolean disqualification, List<Integer> scores, List<Integer> labellings, List<String> alerts) {
    static final Moved NOTHING = new Moved(false, List.of(), List.of(), List.of());

    Moved {
        scores = List.copyOf(scores);
        labellings = List.copyOf(labellings);
        alerts = List.copyOf(alerts);
    }

    /**
     * Compares what came of a lead.
     *
     * @param lead its place in the one batch
     * @param leadWithout its place in the other
     */
    static Moved between(ScoredBatch batch, int lead, ScoredBatch without, int leadWithout, CheckedModel model) {
        List<Integer> scores = IntStream.range(0, model.scores().size())
                .filter(score -> batch.points(score, lead) != without.points(score, leadWithout))
                .boxed()
                .toList();
        List<Integer> labellings = IntStream.range(0, model.labellings().size())
                .filter(labelling -> !batch.label(labelling, lead).equals(without.label(labelling, leadWithout)))
                .boxed()
                .toList();
        List<String> stillHold = holding(without, leadWithout, model);
        List<String> alerts = holding(batch, lead, model).stream()
                .filter(text -> !stillHold.contains(text))
                .toList();
        return new Moved(batch.disqualified(lead) != without.disqualified(leadWithout), scores, labellings, alerts);
    }

    private static List<String> holding(ScoredBatch batch, int lead, CheckedModel model) {
        return IntStream.range(0, model.alerts().size())
                .filter(alert -> batch.alert(alert, lead))
                .mapToObj(model.alerts()::get)
                .map(Alert::text)
                .distinct()
                .toList();
    }

    boolean isNothing() {
        return equals(NOTHING);
    }
}
