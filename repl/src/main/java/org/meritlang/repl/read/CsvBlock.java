package org.meritlang.repl.read;

/** Some rows of a CSV file that follow each other, whole. Whoever walks over it owns its text. */
final class CsvBlock {
    private final char[] text;
    private final long firstLine;
    private final long rowsBefore;

    /**
     * Takes rows.
     *
     * @param firstLine the number of the line on which they begin, from 1
     * @param rowsBefore how many rows of the file stand before them, the header among them, empty lines not
     */
    CsvBlock(char[] text, long firstLine, long rowsBefore) {
        this.text = text;
        this.firstLine = firstLine;
        this.rowsBefore = rowsBefore;
    }

    char[] text() {
        return text;
    }

    long firstLine() {
        return firstLine;
    }

    long rowsBefore() {
        return rowsBefore;
    }
}
