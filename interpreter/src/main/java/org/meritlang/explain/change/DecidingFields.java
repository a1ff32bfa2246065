package org.meritlang.explain.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Value;
import org.meritlang.score.ScoredBatch;

/** Which attributes decide about labels: those that alone make the difference between two ways. For one thread. */
final class DecidingFields {
    private final List<Set<Integer>> fields = new ArrayList<>();
    private final Map<Sketch, List<String>> labels = new HashMap<>();

    DecidingFields(int labellings) {
        for (int labelling = 0; labelling < labellings; labelling++) {
            fields.add(new TreeSet<>());
        }
    }

    /** @param way beside which those that tell one attribute less were added before */
    void add(Sketch way, ScoredBatch scored, int lead) {
        List<String> own = new ArrayList<>();
        for (int labelling = 0; labelling < fields.size(); labelling++) {
            own.add(scored.label(labelling, lead));
        }
        labels.put(way, own);
        for (int attribute : way.attributes().keySet()) {
            Map<Integer, Value> others = new HashMap<>(way.attributes());
            others.remove(attribute);
            List<String> without = labels.getOrDefault(new Sketch(others, way.acts()), own);
            for (int labelling = 0; labelling < fields.size(); labelling++) {
                if (!own.get(labelling).equals(without.get(labelling))) {
                    fields.get(labelling).add(attribute);
                }
            }
        }
    }

    /** In the order of the model. */
    Set<Integer> of(int labelling) {
        return fields.get(labelling);
    }
}
