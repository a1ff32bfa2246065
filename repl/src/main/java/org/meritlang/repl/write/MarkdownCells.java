package org.meritlang.repl.write;

/** Cells of a Markdown table. */
public final class MarkdownCells {
    private MarkdownCells() {}

    /** Appends a text as a cell, with the bar behind it. */
    public static void append(StringBuilder out, String text) {
        String oneLine = text.replaceAll("\\R", " ");
        out.append(' ')
                .append(oneLine.replace("\\", "\\\\").replace("|", "\\|"))
                .append(" |");
    }
}
