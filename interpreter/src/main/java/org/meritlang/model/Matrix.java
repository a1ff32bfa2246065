package org.meritlang.model;

import java.util.List;
import org.meritlang.source.Span;

/**
 * Labels for each pair of two other labels.
 *
 * @param sentence the heading: {@code matrix priority of fit grade and engagement grade}
 * @param rows the index of the labelling whose labels choose the row
 * @param columns the index of the labelling whose labels choose the column
 * @param labels each once, in the order in which the table names them first
 * @param cells by the row's label and the column's label, in the order of their labellings: the label's
 *     place among {@code labels}
 * @param places of the same cells in the file; empty if there is no table, so that the two labels are joined
 */
public record Matrix(
        String name,
        Sentence sentence,
        int rows,
        int columns,
        List<String> labels,
        List<List<Integer>> cells,
        List<List<Span>> places)
        implements Labelling {
    public Matrix {
        labels = List.copyOf(labels);
        cells = cells.stream().map(List::copyOf).toList();
        places = places.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitMatrix(this);
    }
}
