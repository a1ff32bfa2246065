package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wherever a text is cut, its rows are those that another reader of CSV finds in it. */
class CsvCutterProperties {
    /** A row, the line on which it begins and how many rows stand before it. */
    record Row(long line, long rowsBefore, List<String> values) {}

    @Property(tries = 1500)
    void rowsAreThoseOfAnotherReader(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 60) int bytes)
            throws Exception {
        assertEquals(byAnother(text), byUs(text, bytes));
    }

    /** A quote that nobody closes is the matter of its own line. */
    @Property(tries = 500)
    void anOpenQuoteSpoilsItsOwnLineOnly(
            @ForAll("tables") List<List<String>> table,
            @ForAll @IntRange(max = 999) int chosen,
            @ForAll @IntRange(min = 1, max = 60) int bytes)
            throws Exception {
        int line = chosen % table.size();
        int column = chosen % table.get(line).size();
        List<String> lines = new ArrayList<>();
        List<Row> expected = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            List<String> values = new ArrayList<>(table.get(i));
            if (i == line) {
                values.set(column, '"' + values.get(column));
            }
            lines.add(String.join(",", values));
            List<String> read = new ArrayList<>(values.subList(0, i == line ? column : values.size()));
            if (i == line) {
                read.add("");
            }
            expected.add(new Row(i + 1, i, read));
        }

        assertEquals(expected, byUs(String.join("\n", lines), bytes));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> value =
                Arbitraries.strings().withChars("ab é").ofMinLength(1).ofMaxLength(4);
        return value.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8);
    }

    private static List<Row> byUs(String text, int bytes) throws IOException, InputException {
        InputStream source = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        CsvShape shape = new CsvShape(',', '"', 0);
        CsvCutter cutter = new CsvCutter("leads.csv", source, shape, bytes);
        List<Row> rows = new ArrayList<>();
        for (Optional<CsvBlock> block = cutter.next(); block.isPresent(); block = cutter.next()) {
            long before = block.get().rowsBefore();
            CsvRow row = new CsvRow(block.get(), shape);
            while (row.next()) {
                if (!row.isEmptyLine()) {
                    List<String> values = new ArrayList<>();
                    for (int column = 0; column < row.count(); column++) {
                        values.add(row.text(column).toString());
                    }
                    rows.add(new Row(row.line(), before++, values));
                }
            }
        }
        return rows;
    }

    private static List<Row> byAnother(String text) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(new Row(row.getStartingLineNumber(), rows.size(), row.getFields()));
            }
        }
        return rows;
    }

    /** Values in quotes hold anything; a bare one may have quotes, though not as its first character. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bare = Combinators.combine(
                        Arbitraries.strings().withChars("ab é").ofMinLength(1).ofMaxLength(2),
                        Arbitraries.strings().withChars("ab é\"").ofMaxLength(3))
                .as(String::concat);
        Arbitrary<String> quoted = Arbitraries.strings()
                .withChars("ab,\"\n\r")
                .ofMaxLength(6)
                .map(value -> '"' + value.replace("\"", "\"\"") + '"');
        Arbitrary<String> value = Arbitraries.oneOf(bare, quoted, Arbitraries.just(""));
        Arbitrary<String> row = value.list().ofMinSize(0).ofMaxSize(4).map(values -> String.join(",", values));
        Arbitrary<String> rowWithEnd =
                Combinators.combine(row, Arbitraries.of("\n", "\r\n", "\r")).as(String::concat);
        return Combinators.combine(rowWithEnd.list().ofMaxSize(8), row)
                .as((rows, last) -> String.join("", rows) + last);
    }
}
