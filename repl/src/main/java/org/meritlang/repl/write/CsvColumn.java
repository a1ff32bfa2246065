package org.meritlang.repl.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.source.Spelling;

/**
 * A column of results as CSV.
 *
 * @param index what it shows: the data's column, or by which a batch knows the score or the label; else 0
 */
public record CsvColumn(String name, Kind kind, int index) {
    /** What stands before the name of an output that the data have a column for. */
    static final String BESIDE_DATA = "merit ";

    /** What stands in a column. */
    public enum Kind {
        DATA,
        SCORE,
        LABEL,
        DISQUALIFIED,
        REASONS,
        ALERTS
    }

    /**
     * All columns that results can have: those of the data, then those of the model. One of the model whose name the data
     * have already is called {@code merit} and that name.
     */
    public static List<CsvColumn> all(List<String> columnsOfData, Outputs outputs) {
        List<CsvColumn> all = new ArrayList<>();
        for (int column = 0; column < columnsOfData.size(); column++) {
            all.add(new CsvColumn(columnsOfData.get(column), Kind.DATA, column));
        }
        outputs.scores().forEach(score -> all.add(new CsvColumn(score.name(), Kind.SCORE, score.index())));
        outputs.labellings().forEach(grade -> all.add(new CsvColumn(grade.name(), Kind.LABEL, grade.index())));
        all.add(new CsvColumn("disqualified", Kind.DISQUALIFIED, 0));
        all.add(new CsvColumn("reasons", Kind.REASONS, 0));
        if (outputs.alerts()) {
            all.add(new CsvColumn("alerts", Kind.ALERTS, 0));
        }
        Set<String> taken = new HashSet<>();
        columnsOfData.forEach(name -> taken.add(Spelling.key(name)));
        return all.stream()
                .map(column -> column.kind == Kind.DATA ? column : column.calledDifferentlyThan(taken))
                .toList();
    }

    private CsvColumn calledDifferentlyThan(Set<String> taken) {
        String free = name;
        while (!taken.add(Spelling.key(free))) {
            free = BESIDE_DATA + free;
        }
        return new CsvColumn(free, kind, index);
    }
}
