package org.meritlang.repl.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Leads from CSV: a first line with the names of the columns, then one row a lead. */
final class CsvLeads implements LeadReader {
    /** Characters in one value; above all a guard against a quote that is never closed. */
    private static final int LONGEST_VALUE = 32 << 20;

    private final String name;
    private final DecodingReader text;
    private final CsvReader<CsvRow> csv;
    private final CloseableIterator<CsvRow> rows;
    private final CsvRow row = new CsvRow();
    private final CsvShape shape;
    private final List<String> columns;
    private final ReadingNotes notes = new ReadingNotes("line");
    private final Sightings emptySinceLastLead = new Sightings();

    private CsvLeads(String name, DecodingReader text) throws IOException, InputException {
        this.name = name;
        this.text = text;
        shape = CsvShape.of(text.peek());
        for (int i = 0; i < shape.announced(); i++) {
            text.read();
        }
        csv = csv();
        rows = csv.iterator();
        columns = readHeader();
    }

    /**
     * Reads the header.
     *
     * @throws InputException if there is none, or two columns have one name
     */
    static CsvLeads open(String name, InputStream bytes) throws IOException, InputException {
        return new CsvLeads(name, new DecodingReader(bytes));
    }

    @SuppressWarnings("removal") // Without it, one value such as "a"b would stop the run; nothing takes its place yet.
    private CsvReader<CsvRow> csv() {
        return CsvReader.builder()
                .fieldSeparator(shape.delimiter())
                .quoteCharacter(shape.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_VALUE)
                .build(row, text);
    }

    private List<String> readHeader() throws IOException, InputException {
        if (!nextRow()) {
            throw new InputException("`" + name + "` is empty; it needs a first line with the names of its columns.");
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.count(); column++) {
            names.add(row.text(column).toString());
        }
        if (names.stream().allMatch(String::isBlank)) {
            throw new InputException("The first line of `" + name + "` has no names; it must name the columns.");
        }
        ColumnNames.requireDistinct(name, names, String.valueOf(shape.delimiter()));
        emptySinceLastLead.clear();
        return List.copyOf(names);
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
    public boolean next() throws IOException, InputException {
        if (!nextRow()) {
            notes.encoding(text);
            return false;
        }
        notes.emptyLines.addAll(emptySinceLastLead);
        emptySinceLastLead.clear();
        if (row.count() < columns.size()) {
            notes.tooShort.at(row.line());
        } else if (hasMoreThanTheColumns()) {
            notes.tooLong.at(row.line());
        }
        return true;
    }

    private boolean hasMoreThanTheColumns() {
        for (int column = columns.size(); column < row.count(); column++) {
            if (!row.text(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next row that is not an empty line. */
    private boolean nextRow() throws IOException, InputException {
        try {
            while (rows.hasNext()) {
                rows.next();
                if (!row.isEmptyLine()) {
                    return true;
                }
                emptySinceLastLead.at(row.line());
            }
            return false;
        } catch (CsvParseException e) {
            throw new InputException(endless(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private String endless() throws IOException {
        String where = "The row that begins in line " + row.line() + " of `" + name + "`";
        return text.isAtEnd()
                ? where + " does not end: a quote in it is never closed."
                : where + " has a value of more than 30 million characters; perhaps a quote in it is never closed.";
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
    public void close() throws IOException {
        csv.close();
    }
}
