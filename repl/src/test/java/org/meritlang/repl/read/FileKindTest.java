package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTest {
    @TempDir
    Path folder;

    static Stream<Arguments> foreignFiles() throws Exception {
        return Stream.of(
                Arguments.of(zipped("xl/workbook.xml"), "is an Excel file; save it as CSV."),
                Arguments.of(zipped("leads.csv"), "is a zip archive; unpack it first."),
                Arguments.of(bytes(0xD0, 0xCF, 0x11, 0xE0, 0), "is an Excel file of the old kind; save it as CSV."),
                Arguments.of(bytes(0x89, 'P', 'N', 'G', 13, 10), "is a picture; Merit reads CSV and JSON."),
                Arguments.of(bytes('%', 'P', 'D', 'F', '-'), "is a PDF; Merit reads CSV and JSON."),
                Arguments.of(
                        bytes('P', 'A', 'R', '1', 0),
                        "is a Parquet file, which Merit does not read yet; save it as CSV."),
                Arguments.of(bytes(0xFF, 0xFE, 0, 0, 'i', 0, 0, 0), "is text in UTF-32; save it as UTF-8."),
                Arguments.of(bytes(0, 0, 0xFE, 0xFF, 0, 0, 0, 'i'), "is text in UTF-32; save it as UTF-8."),
                Arguments.of(bytes(0xFF, 0xFE, 'i', 0, 0, 0), "is not a text file; Merit reads CSV and JSON."),
                Arguments.of(bytes('i', 'd', 0, 1, 2), "is not a text file; Merit reads CSV and JSON."),
                Arguments.of(bytes(), "is empty; it needs a first line with the names of its columns."));
    }

    @ParameterizedTest
    @MethodSource("foreignFiles")
    void whatIsNotTextIsNamed(byte[] content, String said) throws Exception {
        Path file = Files.write(folder.resolve("leads.csv"), content);

        InputException e = assertThrows(InputException.class, () -> ReadLeads.of(source(file)));

        assertEquals("`leads.csv` " + said, e.sentence());
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertEquals(
                "There is no file called `nowhere.csv`.",
                assertThrows(InputException.class, () -> ReadLeads.of(source(folder.resolve("nowhere.csv"))))
                        .sentence());
        assertEquals(
                "`.` is a folder; name a file in it.",
                assertThrows(InputException.class, () -> ReadLeads.of(DataSource.file(folder, ".")))
                        .sentence());
    }

    @Test
    void compressedFilesAreUnpackedAlsoWhenTheyHoldJson() throws Exception {
        Path csv = Files.write(folder.resolve("leads.csv.gz"), compressed("id,a\n1,x\n"));
        Path json = Files.write(folder.resolve("leads.json.gz"), compressed("[{\"id\": \"1\", \"a\": \"x\"}]"));

        assertEquals(List.of(List.of("1", "x")), ReadLeads.of(source(csv)).rows());
        assertEquals(List.of(List.of("1", "x")), ReadLeads.of(source(json)).rows());
    }

    @Test
    void aDamagedCompressedFileIsNamed() throws Exception {
        byte[] whole = compressed("id,a\n1,x\n");
        Path file = Files.write(folder.resolve("leads.csv.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));

        InputException e = assertThrows(InputException.class, () -> ReadLeads.of(source(file)));

        assertEquals("`leads.csv.gz` is compressed and damaged; it cannot be unpacked.", e.sentence());
    }

    @Test
    void theNameDecidesWhereTheContentCouldBeEither() throws Exception {
        Path csv = Files.writeString(folder.resolve("leads.csv"), "[id],{a}\n1,x\n");

        assertEquals(List.of("[id]", "{a}"), ReadLeads.of(source(csv)).columns());
    }

    private DataSource source(Path file) {
        return DataSource.file(folder, file.getFileName().toString());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] zipped(String entry) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write('x');
        }
        return bytes.toByteArray();
    }

    private static byte[] compressed(String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
