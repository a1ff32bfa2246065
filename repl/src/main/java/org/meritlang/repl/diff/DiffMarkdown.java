package org.meritlang.repl.diff;

import java.util.List;
import org.meritlang.repl.write.MarkdownCells;
import org.meritlang.repl.write.Utf8Text;

/** A Markdown table of the leads that change. */
public final class DiffMarkdown implements DiffForm {
    private final DiffCells cells;

    /** Begins the format. */
    public DiffMarkdown(DiffCells cells) {
        this.cells = cells;
    }

    @Override
    public String opening() {
        StringBuilder header = new StringBuilder("|");
        cells.titles().forEach(title -> MarkdownCells.append(header, title));
        header.append("\n|");
        cells.numbers().forEach(number -> header.append(number ? " ---: |" : " --- |"));
        return header.toString();
    }

    @Override
    public String beforeFirst() {
        return "\n";
    }

    @Override
    public String beforeOthers() {
        return "\n";
    }

    @Override
    public String closing() {
        return "\n";
    }

    @Override
    public void append(Utf8Text out, ChangedLead lead) {
        List<String> row = cells.of(lead, "; ");
        StringBuilder line = new StringBuilder("|");
        row.forEach(cell -> MarkdownCells.append(line, cell));
        out.append(line);
    }
}
