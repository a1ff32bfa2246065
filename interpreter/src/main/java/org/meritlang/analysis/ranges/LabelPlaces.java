package org.meritlang.analysis.ranges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.model.Decision;
import org.meritlang.model.Labelling;

/**
 * Where labels stand among those of their output.
 *
 * @param rows of a decision, the label of each row
 */
record LabelPlaces(Map<String, Integer> places, List<Integer> rows) {
    LabelPlaces {
        places = Map.copyOf(places);
        rows = List.copyOf(rows);
    }

    static LabelPlaces of(Labelling labelling) {
        Map<String, Integer> places = new HashMap<>();
        labelling.labels().forEach(label -> places.putIfAbsent(label, places.size()));
        List<Integer> rows = labelling instanceof Decision decision
                ? decision.rows().stream()
                        .map(row -> places.getOrDefault(row.label(), 0))
                        .toList()
                : List.of();
        return new LabelPlaces(places, rows);
    }
}
