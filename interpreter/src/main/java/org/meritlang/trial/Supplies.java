package org.meritlang.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritlang.guess.AskedScores;
import org.meritlang.guess.Sketch;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
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

    /** Those of one score. */
    List<Sketch> of(String score) {
        return known.entrySet().stream()
                .filter(each -> each.getKey().owner().filter(score::equals).isPresent())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those of the scores on which the conditions hang, then the others. */
    List<Sketch> of(Collection<Condition> conditions) {
        Set<Sketch> supplies = new LinkedHashSet<>(ofScoresAsked(conditions));
        supplies.addAll(known.values());
        return supplies.stream().limit(MOST).toList();
    }

    /** Those of the scores on which the conditions hang, of each score as many. */
    List<Sketch> ofScoresAsked(Collection<Condition> conditions) {
        List<List<Sketch>> ofScores = new ArrayList<>();
        for (int score : AskedScores.atAnyTime(conditions, model)) {
            ofScores.add(of(model.scores().get(score).name()));
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
        return List.copyOf(supplies);
    }
}
