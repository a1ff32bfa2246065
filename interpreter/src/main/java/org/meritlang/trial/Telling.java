package org.meritlang.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Disqualification;
import org.meritlang.score.Part;

/** What else has to be so, where conditions can say it, for a part that acts to make a difference. */
final class Telling {
    private Telling() {}

    /** Empty where it is a matter of points, or nothing else has to be so. */
    static Optional<Condition> of(Part part, CheckedModel model) {
        return switch (part.kind()) {
            case DISQUALIFICATION -> nothingElseDisqualifies(part, model);
            case DECISION_ROW -> anotherLabelWouldCome(part, model);
            case RULE, TABLE_ROW, BOUND, MATRIX_CELL, ALERT -> Optional.empty();
        };
    }

    /** A disqualified lead shows nothing but that it is. */
    static Optional<Condition> nothingElseDisqualifies(Part part, CheckedModel model) {
        List<Condition> others = model.disqualifications().stream()
                .filter(each -> !each.sentence().span().equals(part.span()))
                .map(Disqualification::condition)
                .map(condition -> (Condition) new Condition.Not(condition))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new Condition.And(others));
    }

    private static Optional<Condition> anotherLabelWouldCome(Part part, CheckedModel model) {
        for (var labelling : model.labellings()) {
            if (labelling instanceof Decision decision) {
                for (int row = 0; row < decision.rows().size(); row++) {
                    if (decision.rows().get(row).sentence().span().equals(part.span())) {
                        return another(decision, row);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Condition> another(Decision decision, int row) {
        String label = decision.rows().get(row).label();
        List<Decision.Row> below =
                decision.rows().subList(row + 1, decision.rows().size());
        boolean comesAgain = decision.otherwise().equals(label)
                || below.stream().map(Decision.Row::label).anyMatch(label::equals);
        if (!comesAgain) {
            return Optional.empty();
        }
        List<Condition> ways = new ArrayList<>();
        List<Condition> above = new ArrayList<>();
        for (Decision.Row each : below) {
            if (!each.label().equals(label)) {
                ways.add(both(each.when(), above));
            }
            above.add(new Condition.Not(each.when()));
        }
        if (!decision.otherwise().equals(label)) {
            ways.add(new Condition.And(above));
        }
        return Optional.of(new Condition.Or(ways));
    }

    private static Condition both(Condition condition, List<Condition> others) {
        List<Condition> terms = new ArrayList<>(List.of(condition));
        terms.addAll(others);
        return new Condition.And(terms);
    }
}
