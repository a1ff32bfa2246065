package org.meritlang.repl.read;

import java.util.List;

/** The rows of a block of a CSV file. */
final class CsvPart implements LeadReader {
    private final String name;
    private final List<String> columns;
    private final CsvRow row;
    private final long leadsBefore;
    private final ReadingNotes notes = new ReadingNotes("line");

    /**
     * Reads from where the row stands.
     *
     * @param leadsBefore how many leads of the file stand before it
     */
    CsvPart(String name, List<String> columns, CsvRow row, long leadsBefore) {
        this.name = name;
        this.columns = columns;
        this.row = row;
        this.leadsBefore = leadsBefore;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public long leadsBefore() {
        return leadsBefore;
    }

    @Override
    public boolean next() {
        while (row.next()) {
            if (row.isEmptyLine()) {
                notes.emptyLine(row.line());
                continue;
            }
            notes.lead();
            if (row.unclosed() > 0) {
                notes.unclosed.at(row.unclosed());
            } else if (row.count() < columns.size()) {
                notes.tooShort.at(row.line());
            } else if (hasMoreThanTheColumns()) {
                notes.tooLong.at(row.line());
            }
            return true;
        }
        return false;
    }

    private boolean hasMoreThanTheColumns() {
        for (int column = columns.size(); column < row.count(); column++) {
            if (!row.text(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public LeadRow row() {
        return row;
    }

    @Override
    public long place() {
        return row.line();
    }

    @Override
    public ReadingNotes notes() {
        return notes;
    }

    @Override
    public void close() {}
}
