package org.meritlang.check;

import java.util.List;

/**
 * Labels for each pair of two other labels.
 *
 * @param rows the index of the labelling whose labels choose the row
 * @param columns the index of the labelling whose labels choose the column
 * @param labels each once, in the order in which the table names them first
 * @param cells by the row's label and the column's label, in the order of their labellings: the label's
 *     place among {@code labels}
 */
public record Matrix(String name, int rows, int columns, List<String> labels, List<List<Integer>> cells)
        implements Labelling {
    public Matrix {
        labels = List.copyOf(labels);
        cells = cells.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitMatrix(this);
    }
}
