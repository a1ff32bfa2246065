package org.meritlang.repl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.DisplayWidth;

/**
 * Rows of cells in columns that fit a terminal. What is too long for it is cut at its right edge; a column of which too
 * little would be seen is left out, and its title told below.
 */
public final class TextTable {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    /** A column of which less would be seen is left out. */
    private static final int LEAST_SEEN = 8;

    /** A last column that has to stay and would be narrower takes lines of its own. */
    private static final int LEAST_BESIDE = 20;

    private static final String BELOW = "      ";

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

    /** A line for each row, the first of them titles; titles of columns for which there is no room are told below. */
    public String text(int width) {
        int columns = fitting(width);
        String left = columns == right.size() || rows.isEmpty()
                ? ""
                : rows.get(0).subList(columns, right.size()).stream()
                        .filter(title -> !title.isBlank())
                        .collect(Collectors.joining(", "));
        return lines(columns, width)
                + (left.isEmpty() ? "" : Wrapped.at(INDENT + "too narrow for: " + left + "\n", width));
    }

    /** A line for each row, none of them titles; columns for which there is no room are left out. */
    public String textWithoutTitles(int width) {
        return lines(fitting(width), width);
    }

    /** For how many columns there is room. */
    private int fitting(int width) {
        int[] widths = widths();
        int columns = widths.length;
        while (columns > 2 && before(widths, columns - 1) + Math.min(LEAST_SEEN, widths[columns - 1]) > width) {
            columns--;
        }
        return columns;
    }

    private String lines(int columns, int width) {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(row, widths, columns, width)).append('\n');
        }
        return text.toString();
    }

    /** The same of rows below titles, but the last column stays: where there is little room for it, below the others. */
    public String textWithLast(int width) {
        int[] widths = widths();
        int last = widths.length - 1;
        if (before(widths, last) + Math.min(LEAST_BESIDE, widths[last]) <= width) {
            return text(width);
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(line(row, widths, last, width)).append('\n');
            // The titles stand above; that of what takes lines of its own would be in the way.
            String below = row == 0 ? "" : Wrapped.at(BELOW + rows.get(row).get(last), width);
            below.lines()
                    .map(colours.get(row))
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[right.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
        return widths;
    }

    /** Where a column begins. */
    private static int before(int[] widths, int column) {
        int used = INDENT.length();
        for (int each = 0; each < column; each++) {
            used += widths[each] + GAP.length();
        }
        return used;
    }

    private String line(int row, int[] widths, int columns, int width) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int column = 0; column < columns; column++) {
            String cell = rows.get(row).get(column);
            line.append(
                            right.get(column)
                                    ? Fitting.padLeft(cell, widths[column])
                                    : Fitting.padRight(cell, widths[column]))
                    .append(GAP);
        }
        return colours.get(row).apply(Fitting.cut(line.toString().stripTrailing(), width));
    }
}
