package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.Sentence;

/** Which labels each grade, matrix and decision gives, by the keys of their names. */
final class LabelSets {
    /** More cells than anybody reads. */
    static final int MOST_CELLS = 10_000;

    private final Map<String, LabelSet> sets = new HashMap<>();

    private LabelSets() {}

    /**
     * Reads the labels.
     *
     * @param order the keys of all outputs, each behind those it uses
     */
    static LabelSets of(Outline.Labellings labellings, List<String> order) {
        LabelSets sets = new LabelSets();
        for (Sentence.Grade grade : labellings.grades()) {
            sets.put(Spelling.key(GradeChecker.name(grade)), new LabelSet(GradeChecker.labels(grade), true, false));
        }
        for (Sentence.Decide decide : labellings.decisions()) {
            sets.put(decide.name().key(), inRows(decide));
        }
        Map<String, Sentence.Matrix> joined = new HashMap<>();
        for (Sentence.Matrix matrix : labellings.matrices()) {
            if (matrix.header().isEmpty() && matrix.isWhole()) {
                joined.putIfAbsent(matrix.name().key(), matrix);
            } else {
                sets.put(matrix.name().key(), inTable(matrix));
            }
        }
        for (String key : order) {
            Sentence.Matrix matrix = joined.get(key);
            if (matrix != null) {
                sets.put(key, sets.join(matrix));
            }
        }
        return sets;
    }

    /** The labels of an output; empty where the name stands for none. */
    Optional<LabelSet> find(String key) {
        return Optional.ofNullable(sets.get(key));
    }

    private void put(String key, LabelSet set) {
        sets.putIfAbsent(key, set);
    }

    /** In a circle of matrices nobody can tell the labels; the circle is told elsewhere. */
    private LabelSet join(Sentence.Matrix matrix) {
        LabelSet rows = find(matrix.rowOutput().key()).orElseGet(LabelSet::unknown);
        LabelSet columns = find(matrix.columnOutput().key()).orElseGet(LabelSet::unknown);
        if ((long) rows.labels().size() * columns.labels().size() > MOST_CELLS) {
            return LabelSet.unknown();
        }
        List<String> labels = new ArrayList<>();
        rows.labels().forEach(row -> columns.labels().forEach(column -> labels.add(row + column)));
        return LabelSet.of(labels, rows.isWhole() && columns.isWhole(), false);
    }

    private static LabelSet inTable(Sentence.Matrix matrix) {
        List<String> labels = new ArrayList<>();
        matrix.rows().forEach(row -> row.cells().forEach(cell -> labels.add(cell.text())));
        return LabelSet.of(labels, matrix.isWhole(), false);
    }

    private static LabelSet inRows(Sentence.Decide decide) {
        List<String> labels =
                decide.rows().stream().map(row -> row.label().text()).toList();
        return LabelSet.of(labels, decide.isWhole(), asksDisqualified(decide.rows()));
    }

    static boolean asksDisqualified(List<Row.DecideRow> rows) {
        return rows.stream().flatMap(row -> row.condition().stream()).anyMatch(AskedFirst::isDisqualified);
    }
}
