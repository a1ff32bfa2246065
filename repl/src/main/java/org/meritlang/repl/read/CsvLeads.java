package org.meritlang.repl.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads from CSV: a first line with the names of the columns, then one row a lead. */
final class CsvLeads implements LeadReader {
    private final String name;
    private final Utf8Stream text;
    private final CsvShape shape;
    private final CsvCutter cutter;
    private final List<String> columns;
    private final ReadingNotes notes = new ReadingNotes("line");
    private Optional<CsvPart> first;
    private @Nullable LeadReader current;

    private CsvLeads(String name, Utf8Stream text) throws IOException, InputException {
        this.name = name;
        this.text = text;
        shape = CsvShape.of(text.peek());
        text.skipNBytes(shape.announced());
        cutter = new CsvCutter(name, text, shape);
        CsvRow header = toHeader();
        columns = readHeader(header);
        first = Optional.of(new CsvPart(name, columns, header, 0));
    }

    /**
     * Reads the header.
     *
     * @throws InputException if there is none, or two columns have one name
     */
    static CsvLeads open(String name, InputStream bytes) throws IOException, InputException {
        return new CsvLeads(name, new Utf8Stream(bytes));
    }

    /** Passes empty lines at the beginning. */
    private CsvRow toHeader() throws IOException, InputException {
        for (Optional<CsvBlock> block = cutter.next(); block.isPresent(); block = cutter.next()) {
            CsvRow row = new CsvRow(block.get(), shape);
            while (row.next()) {
                if (!row.isEmptyLine()) {
                    return row;
                }
            }
        }
        throw new InputException("`" + name + "` is empty; it needs a first line with the names of its columns.");
    }

    private List<String> readHeader(CsvRow row) throws InputException {
        if (row.unclosed() > 0) {
            throw new InputException("The first line of `" + name + "` opens a quote that is never closed, so that the"
                    + " names of its columns cannot be read.");
        }
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.count(); column++) {
            names.add(row.text(column).toString());
        }
        if (names.stream().allMatch(String::isBlank)) {
            throw new InputException("The first line of `" + name + "` has no names; it must name the columns.");
        }
        ColumnNames.requireDistinct(name, names, String.valueOf(shape.delimiter()));
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
    public boolean isDivisible() {
        return true;
    }

    @Override
    public Optional<LeadReader> part() throws IOException, InputException {
        Optional<CsvPart> part = first;
        first = Optional.empty();
        if (part.isEmpty()) {
            // The header is a row too.
            part = cutter.next().map(b -> new CsvPart(name, columns, new CsvRow(b, shape), b.rowsBefore() - 1));
        }
        if (part.isEmpty()) {
            notes.encoding(text);
        }
        return part.map(reader -> reader);
    }

    @Override
    public boolean next() throws IOException, InputException {
        while (current == null || !current.next()) {
            if (current != null) {
                notes.addAll(current.notes());
            }
            current = part().orElse(null);
            if (current == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public LeadRow row() {
        return opened().row();
    }

    @Override
    public long place() {
        return opened().place();
    }

    private LeadReader opened() {
        if (current == null) {
            throw new IllegalStateException("there is no lead here");
        }
        return current;
    }

    @Override
    public ReadingNotes notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
