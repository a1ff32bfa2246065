package org.meritlang.trial;

import org.meritlang.score.Firing;
import org.meritlang.score.Outline;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;

/** When a part of a model has shown what it does. */
final class Acted {
    private Acted() {}

    /**
     * Whether the part acted for a lead, and what it did is shown: the labels of a disqualified lead are not, nor do its
     * alerts fire, unless the decision or the alert asks for such leads.
     */
    static boolean shows(Firing firing, ScoredBatch batch, int lead) {
        return firing.acted().test(lead) && (!batch.disqualified(lead) || showsOfDisqualified(firing.part(), batch));
    }

    private static boolean showsOfDisqualified(Part part, ScoredBatch batch) {
        return switch (part.kind()) {
            case RULE, TABLE_ROW, BOUND, DISQUALIFICATION -> true;
            case DECISION_ROW, MATRIX_CELL ->
                batch.outline().labellings().stream()
                        .filter(labelling ->
                                part.owner().filter(labelling.name()::equals).isPresent())
                        .anyMatch(Outline.Labelling::asksDisqualified);
            case ALERT ->
                batch.outline().alerts().stream()
                        .filter(alert -> alert.sentence().equals(part.sentence()))
                        .anyMatch(Outline.Alert::asksDisqualified);
        };
    }
}
