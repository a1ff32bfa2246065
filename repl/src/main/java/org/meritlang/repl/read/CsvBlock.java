package org.meritlang.repl.read;

/** Some rows of a CSV file that follow each other, whole. Whoever walks over it owns its text. */
final class CsvBlock {
    private final byte[] text;
    private final int end;
    private final long firstLine;
    private final long rowsBefore;

    /**
     * Takes rows.
     *
     * @param text UTF-8
     * @param end where the rows end in it; what stands behind means nothing
     * @param firstLine the number of the line on which they begin, from 1
     * @param rowsBefore how many rows of the file stand before them, the header among them, empty lines not
     */
    CsvBlock(byte[] text, int end, long firstLine, long rowsBefore) {
        this.text = text;
        this.end = end;
        this.firstLine = firstLine;
        this.rowsBefore = rowsBefore;
    }

    byte[] text() {
        return text;
    }

    int end() {
        return end;
    }

    long firstLine() {
        return firstLine;
    }

    long rowsBefore() {
        return rowsBefore;
    }
}
