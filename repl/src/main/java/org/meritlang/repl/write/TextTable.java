package org.meritlang.repl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meritlang.diagnostic.DisplayWidth;

/** Rows of cells in columns that fit a terminal: what is too long for it is cut at its right edge. */
public final class TextTable {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<UnaryOperator<String>> colours = new ArrayList<>();

    /**
     * Begins without rows.
     *
     * @param right for each column whether it is flush right, as numbers are
     */
    public TextTable(List<Boolean> right) {
        this.right = List.copyOf(right);
    }

    /** Adds a row with as many cells as there are columns. */
    public void add(List<String> cells, UnaryOperator<String> colour) {
        rows.add(List.copyOf(cells));
        colours.add(colour);
    }

    /** A line for each row. */
    public String text(int width) {
        int[] widths = new int[right.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int column = 0; column < widths.length; column++) {
                String cell = rows.get(row).get(column);
                line.append(
                                right.get(column)
                                        ? Fitting.padLeft(cell, widths[column])
                                        : Fitting.padRight(cell, widths[column]))
                        .append(GAP);
            }
            text.append(colours.get(row).apply(Fitting.cut(line.toString().stripTrailing(), width)))
                    .append('\n');
        }
        return text.toString();
    }
}
