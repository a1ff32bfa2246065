package org.meritlang.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.change.Rename.What;
import org.meritlang.data.Folding;
import org.meritlang.syntax.Sentence;

/** Which labels the outputs of a model give. */
final class GivenLabels {
    private final Map<Thing, Set<String>> given = new HashMap<>();
    private final Map<Thing, Joined> joined = new HashMap<>();

    /** A matrix without a table. */
    private record Joined(Thing rows, Thing columns) {}

    GivenLabels(List<Piece> pieces, Naming naming) {
        for (Piece piece : pieces) {
            Sentence sentence = piece.sentence();
            if (sentence instanceof Sentence.Grade grade) {
                Thing score = new Thing(What.SCORE, grade.score().key());
                grade.bands().forEach(band -> give(score, band.label()));
                grade.otherwise().ifPresent(label -> give(score, label));
            } else if (sentence instanceof Sentence.Decide decide) {
                Thing decision = new Thing(What.DECISION, decide.name().key());
                decide.rows().forEach(row -> give(decision, row.label()));
            } else if (sentence instanceof Sentence.Matrix matrix) {
                Thing thing = new Thing(What.MATRIX, matrix.name().key());
                matrix.rows().forEach(row -> row.cells().forEach(cell -> give(thing, cell)));
                if (matrix.header().isEmpty()) {
                    naming.find(matrix.rowOutput().key())
                            .ifPresent(rows -> naming.find(matrix.columnOutput().key())
                                    .ifPresent(
                                            columns -> joined.put(thing, new Joined(rows.thing(), columns.thing()))));
                }
            }
        }
    }

    private void give(Thing output, Sentence.LabelName label) {
        given.computeIfAbsent(output, any -> new HashSet<>()).add(Folding.fold(label.text()));
    }

    static Thing label(Thing output, String written) {
        return new Thing(What.LABEL, Optional.of(output), Folding.fold(written));
    }

    /** The label, or those that are joined to it; none where the output does not give it. */
    List<Thing> find(Thing output, String written) {
        String folded = Folding.fold(written);
        if (given.getOrDefault(output, Set.of()).contains(folded)) {
            return List.of(label(output, folded));
        }
        Joined both = joined.get(output);
        for (int i = 1; both != null && i < folded.length(); i++) {
            List<Thing> row = find(both.rows, folded.substring(0, i));
            List<Thing> column = row.isEmpty() ? row : find(both.columns, folded.substring(i));
            if (!column.isEmpty()) {
                return Stream.concat(row.stream(), column.stream()).toList();
            }
        }
        return List.of();
    }
}
