package org.meritlang.repl.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meritlang.repl.Console;
import org.meritlang.repl.diff.DiffCells;
import org.meritlang.repl.diff.DiffSummary;
import org.meritlang.repl.write.Fitting;
import org.meritlang.repl.write.MarkdownCells;
import org.meritlang.repl.write.Paint;
import org.meritlang.repl.write.TextTable;

/** What a comparison of two models says besides single leads, on a terminal or as Markdown. */
final class DiffReport {
    private static final int MOST_SENTENCES = 30;
    private static final String NO_LEAD_MOVES = "No lead moves because of these";

    private final DiffSummary summary;
    private final String asOf;
    private final DiffOptions options;
    private final int width;
    private final Paint paint;

    DiffReport(DiffSummary summary, String asOf, DiffOptions options, Console console) {
        this.summary = summary;
        this.asOf = asOf;
        this.options = options;
        width = console.terminal().width();
        paint = options.output().isPresent()
                ? new Paint(false)
                : options.colour().onOutput(console);
    }

    /** The whole page for a terminal. */
    String table(DiffCells cells, List<List<String>> leads, List<String> notes) {
        StringBuilder page = new StringBuilder();
        page.append(paint.bold(summary.headline()))
                .append(" from " + options.beforeShown() + " to " + options.afterShown() + ", as of " + asOf + "\n");
        if (!summary.pieces().isEmpty()) {
            page.append(String.join(" · ", summary.pieces())).append('\n');
        }
        sentences(page);
        for (DiffSummary.Ways ways : summary.ways()) {
            List<Boolean> right =
                    new ArrayList<>(Collections.nCopies(ways.titles().size(), true));
            right.set(0, false);
            TextTable table = new TextTable(right);
            table.add(ways.titles(), paint::bold);
            ways.rows().forEach(row -> table.add(row, UnaryOperator.identity()));
            page.append('\n').append(table.text(width));
        }
        if (!leads.isEmpty()) {
            page.append('\n').append(leads(cells, leads).text(width));
        }
        for (String note : notes) {
            page.append(note.equals(notes.get(0)) ? "\n  notes  " : "         ")
                    .append(note)
                    .append('\n');
        }
        if (summary.changed() > leads.size()) {
            page.append('\n').append(paint.dim("All of them: -o changes.csv")).append('\n');
        }
        return page.toString();
    }

    private void sentences(StringBuilder page) {
        List<DiffSummary.Line> lines = summary.lines();
        if (!lines.isEmpty()) {
            TextTable table = new TextTable(List.of(true, true, false, false, false));
            table.add(DiffSummary.lineTitles(), paint::bold);
            lines.stream().limit(MOST_SENTENCES).forEach(line -> table.add(line.cells(), UnaryOperator.identity()));
            page.append('\n').append(table.text(width));
            more(page, lines.size());
        }
        idle(page);
    }

    private void idle(StringBuilder page) {
        List<List<String>> idle = idleCells();
        if (!idle.isEmpty()) {
            page.append('\n').append(paint.dim(NO_LEAD_MOVES + ":")).append('\n');
            TextTable table = new TextTable(List.of(false, false, false));
            idle.stream().limit(MOST_SENTENCES).forEach(line -> table.add(line, paint::dim));
            page.append(table.text(width));
            more(page, idle.size());
        }
    }

    private static void more(StringBuilder page, int size) {
        if (size > MOST_SENTENCES) {
            page.append("  and " + RunNotes.counted(size - MOST_SENTENCES, "more sentence", "more sentences")
                    + "; --format md shows all\n");
        }
    }

    private List<List<String>> idleCells() {
        return summary.idle().stream()
                .map(change -> List.of(
                        change.status().word(),
                        Fitting.printable(change.shown().place()),
                        DiffSummary.sentence(change)))
                .toList();
    }

    private TextTable leads(DiffCells cells, List<List<String>> leads) {
        List<Boolean> right = new ArrayList<>(List.of(true));
        right.addAll(cells.numbers());
        TextTable table = new TextTable(right);
        List<String> titles = new ArrayList<>(List.of("#"));
        titles.addAll(cells.titles());
        table.add(titles, paint::bold);
        for (int i = 0; i < leads.size(); i++) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(i + 1)));
            row.addAll(leads.get(i));
            table.add(row, UnaryOperator.identity());
        }
        return table;
    }

    /** The page above the leads, as Markdown. */
    String markdown() {
        StringBuilder page = new StringBuilder("**" + summary.headline() + "** from `" + options.beforeShown()
                + "` to `" + options.afterShown() + "`, as of " + asOf + ".\n");
        summary.pieces()
                .forEach(piece -> page.append(page.indexOf("\n- ") < 0 ? "\n- " : "- ")
                        .append(piece)
                        .append('\n'));
        List<List<String>> lines =
                summary.lines().stream().map(DiffSummary.Line::cells).toList();
        if (!lines.isEmpty()) {
            markdown(page, DiffSummary.lineTitles(), lines, List.of(true, true, false, false, false));
        }
        List<List<String>> idle = idleCells();
        if (!idle.isEmpty()) {
            page.append('\n').append(NO_LEAD_MOVES).append(":\n");
            markdown(page, List.of("", "of", "sentence"), idle, List.of(false, false, false));
        }
        for (DiffSummary.Ways ways : summary.ways()) {
            List<Boolean> right =
                    new ArrayList<>(Collections.nCopies(ways.titles().size(), true));
            right.set(0, false);
            markdown(page, ways.titles(), ways.rows(), right);
        }
        return page.append('\n').toString();
    }

    private static void markdown(
            StringBuilder page, List<String> titles, List<List<String>> rows, List<Boolean> right) {
        page.append("\n|");
        titles.forEach(title -> MarkdownCells.append(page, title));
        page.append("\n|");
        right.forEach(number -> page.append(number ? " ---: |" : " --- |"));
        for (List<String> row : rows) {
            page.append("\n|");
            row.forEach(cell -> MarkdownCells.append(page, cell));
        }
        page.append('\n');
    }
}
