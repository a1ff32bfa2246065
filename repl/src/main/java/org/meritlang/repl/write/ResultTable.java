package org.meritlang.repl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.meritlang.diagnostic.DisplayWidth;

/** The leads that rank first, as a table that fits a terminal. */
public final class ResultTable {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int LONGEST_NAME = 32;
    private static final int SHORTEST_REASONS = 16;

    private final List<Column> columns = new ArrayList<>();
    private final List<TableRow> rows;
    private final Paint paint;
    private final int width;

    /** A column with its cells, all of one width. */
    private record Column(String title, boolean right, List<String> cells, int width) {
        static Column of(String title, boolean right, List<String> cells) {
            int width = DisplayWidth.of(title);
            for (String cell : cells) {
                width = Math.max(width, DisplayWidth.of(cell));
            }
            return new Column(title, right, cells, width);
        }

        String padded(String text) {
            return right ? Fitting.padLeft(text, width) : Fitting.padRight(text, width);
        }
    }

    /**
     * @param rows in the order in which they rank
     * @param width of the terminal, in columns
     */
    public ResultTable(Outputs outputs, List<TableRow> rows, Paint paint, int width) {
        this.rows = List.copyOf(rows);
        this.paint = paint;
        this.width = width;
        List<String> ranks = new ArrayList<>();
        rows.forEach(row -> ranks.add(Integer.toString(ranks.size() + 1)));
        columns.add(Column.of("#", true, ranks));
        addColumn("lead", false, row -> Fitting.cut(row.lead(), LONGEST_NAME));
        for (int i = 0; i < outputs.scores().size(); i++) {
            int score = i;
            addColumn(
                    outputs.totalFirst().get(i).name(),
                    true,
                    row -> row.scores().get(score));
        }
        for (int i = 0; i < outputs.actedOn().size(); i++) {
            int labelling = i;
            addColumn(
                    outputs.actedOn().get(i).name(), false, row -> row.labels().get(labelling));
        }
    }

    private void addColumn(String title, boolean right, Function<TableRow, String> cell) {
        columns.add(Column.of(title, right, rows.stream().map(cell).toList()));
    }

    /** The table, a line for each row and one for the titles. */
    public String text() {
        List<String> left = leaveOut();
        int forReasons = width - used();
        StringBuilder text = new StringBuilder();
        text.append(line(Column::title, forReasons, "strongest reasons", paint::bold));
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            text.append(line(
                    column -> column.cells().get(row),
                    forReasons,
                    rows.get(row).reasons(),
                    rows.get(row).disqualified() ? paint::dim : Function.identity()));
        }
        if (!left.isEmpty()) {
            text.append(Wrapped.at(INDENT + "too narrow for: " + String.join(", ", left) + "\n", width));
        }
        return text.toString();
    }

    private int used() {
        return INDENT.length()
                + columns.stream()
                        .mapToInt(column -> column.width() + GAP.length())
                        .sum();
    }

    /** Leaves out the last columns that would not be seen whole, but never the leads; gives back their titles. */
    private List<String> leaveOut() {
        List<String> left = new ArrayList<>();
        while (columns.size() > 2 && used() - GAP.length() > width) {
            left.add(0, columns.remove(columns.size() - 1).title());
        }
        return left;
    }

    private String line(
            Function<Column, String> cell, int forReasons, String reasons, Function<String, String> colour) {
        StringBuilder line = new StringBuilder(INDENT);
        for (Column column : columns) {
            line.append(column.padded(cell.apply(column))).append(GAP);
        }
        if (forReasons >= SHORTEST_REASONS) {
            line.append(Fitting.cut(reasons, forReasons));
        }
        return colour.apply(Fitting.cut(line.toString().stripTrailing(), width)) + "\n";
    }
}
