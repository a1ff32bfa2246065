package org.meritlang.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells: read from CSV, written in columns that line up. */
record Table(List<String> header, List<List<String>> rows) {
    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads CSV with a header; cells may stand in double quotes, quotes in them doubled, no line ends. */
    static Table ofCsv(String csv) {
        List<List<String>> lines =
                csv.lines().filter(line -> !line.isEmpty()).map(Table::cells).toList();
        return new Table(lines.get(0), lines.subList(1, lines.size()));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The values of a column. */
    List<String> column(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** The same rows with these columns. */
    Table columns(List<Integer> columns) {
        return new Table(
                columns.stream().map(header::get).toList(),
                rows.stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }

    /** The same rows with one column more. */
    Table with(String name, List<String> values) {
        List<String> wider = new ArrayList<>(header);
        wider.add(name);
        List<List<String>> longer = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>(rows.get(row));
            cells.add(values.get(row));
            longer.add(cells);
        }
        return new Table(wider, longer);
    }

    /** Columns that line up, numbers to the right, but for the first, which names the row. */
    String aligned() {
        return aligned(1);
    }

    /** Columns that line up, numbers to the right, but for so many at the beginning. */
    String aligned(int names) {
        StringBuilder text = new StringBuilder();
        List<List<String>> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        for (List<String> line : lines) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < line.size(); column++) {
                cells.add(padded(line.get(column), column, names));
            }
            text.append(cells.stream().collect(Collectors.joining(" | ")).stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    private String padded(String cell, int column, int names) {
        int width = header.get(column).length();
        boolean numbers = true;
        for (List<String> row : rows) {
            width = Math.max(width, row.get(column).length());
            numbers &= row.get(column).matches("-?[0-9.]+");
        }
        String blanks = " ".repeat(width - cell.length());
        return numbers && column >= names ? blanks + cell : cell + blanks;
    }
}
