package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a table of leads is written as CSV, the same leads are read. */
class CsvLeadsProperties {
    private static final List<String> COLUMNS = List.of("id", "job title", "company.size", "Näme");

    record Writing(String delimiter, String lineEnd, boolean quoteAll, boolean lastLineEnds, Encoding encoding) {}

    enum Encoding {
        UTF_8(StandardCharsets.UTF_8, ""),
        UTF_8_WITH_MARK(StandardCharsets.UTF_8, "\uFEFF"),
        UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF"),
        UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF"),
        WINDOWS_1252(Charset.forName("windows-1252"), "");

        private final Charset charset;
        private final String mark;

        Encoding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }
    }

    @Property(tries = 600)
    void theSameLeadsAreRead(@ForAll("tables") List<List<String>> rows, @ForAll("writings") Writing writing)
            throws Exception {
        ReadLeads read = ReadLeads.of(written(rows, writing));

        assertEquals(COLUMNS, read.columns());
        assertEquals(rows, read.rows());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        // Every character here is in all the encodings, and none has two bytes in Windows-1252 that could be UTF-8.
        Arbitrary<String> value =
                Arbitraries.strings().withChars("abcXYZ 019.-_é ßü,;|\t'\"\n\r").ofMaxLength(12);
        Arbitrary<String> id = Arbitraries.integers().between(1, 99_999).map(String::valueOf);
        return Combinators.combine(id, value.list().ofSize(COLUMNS.size() - 1))
                .as((first, rest) -> {
                    List<String> row = new ArrayList<>(List.of(first));
                    row.addAll(rest);
                    return row;
                })
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Writing> writings() {
        return Combinators.combine(
                        Arbitraries.of(",", ";", "\t", "|"),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Encoding.class))
                .as(Writing::new);
    }

    private static byte[] written(List<List<String>> rows, Writing writing) {
        List<String> lines = new ArrayList<>();
        lines.add(line(COLUMNS, writing));
        rows.forEach(row -> lines.add(line(row, writing)));
        String text = String.join(writing.lineEnd, lines) + (writing.lastLineEnds ? writing.lineEnd : "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((writing.encoding.mark + text).getBytes(writing.encoding.charset));
        return bytes.toByteArray();
    }

    private static String line(List<String> values, Writing writing) {
        List<String> cells = values.stream().map(value -> cell(value, writing)).toList();
        return String.join(writing.delimiter, cells);
    }

    private static String cell(String value, Writing writing) {
        boolean quoted = writing.quoteAll
                || value.contains(writing.delimiter)
                || value.contains("\"")
                || value.contains("\n")
                || value.contains("\r");
        return quoted ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
