package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritlang.diagnostic.Code;

class CsvLeadsTest {
    @Test
    void aValueMayHoldDelimitersQuotesAndLineEnds() throws Exception {
        ReadLeads read = ReadLeads.of("id,note\n1,\"a, \"\"b\"\"\nc\"\n");

        assertEquals(List.of(List.of("1", "a, \"b\"\nc")), read.rows());
        assertEquals(List.of(), read.notes());
    }

    @Test
    void theDelimiterIsTheOneThatSplitsRowsAlike() throws Exception {
        ReadLeads read = ReadLeads.of("name;revenue;city\nAnn;1,5;Rome, Italy\nBob;2,5;Oslo\n");

        assertEquals(List.of("name", "revenue", "city"), read.columns());
        assertEquals(List.of("Ann", "1,5", "Rome, Italy"), read.rows().get(0));
    }

    @Test
    void excelMayAnnounceTheDelimiter() throws Exception {
        ReadLeads read = ReadLeads.of("sep=|\r\nid|a,b\r\n1|x,y\r\n");

        assertEquals(List.of("id", "a,b"), read.columns());
        assertEquals(List.of(List.of("1", "x,y")), read.rows());
    }

    @Test
    void namesInSingleQuotesMeanThatValuesAreTheSame() throws Exception {
        ReadLeads read = ReadLeads.of("'id','note'\n'1','a, b'\n");

        assertEquals(List.of("id", "note"), read.columns());
        assertEquals(List.of(List.of("1", "a, b")), read.rows());
    }

    @Test
    void raggedRowsAreKeptCountedAndPlaced() throws Exception {
        ReadLeads read = ReadLeads.of("id,a,b\n1,x\n2,x,y,z\n3,x,y,\n");

        assertEquals(List.of(List.of("1", "x", ""), List.of("2", "x", "y"), List.of("3", "x", "y")), read.rows());
        assertEquals(
                List.of(
                        "1 row has fewer values than there are columns; the missing ones are unknown (line 2)",
                        "1 row has more values than there are columns; the further ones are left out (line 3)"),
                read.notes());
    }

    @Test
    void emptyLinesAreTextOnlyWithinTheData() throws Exception {
        ReadLeads read = ReadLeads.of("id,a\n1,x\n\n\n2,y\n\n\n\n");

        assertEquals(2, read.rows().size());
        assertEquals(List.of("2 empty lines were passed over (lines 3 and 4)"), read.notes());
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsNoOtherRow() throws Exception {
        ReadLeads read = ReadLeads.of("id,a,b\n1,x,1\n2,\"y,2\n3,z,3\n");

        assertEquals(List.of(List.of("1", "x", "1"), List.of("2", "", ""), List.of("3", "z", "3")), read.rows());
        assertEquals(
                List.of("1 row opens a quote that is never closed; what follows it on its line is left out and unknown"
                        + " (line 3)"),
                read.notes());
    }

    @Test
    void aQuoteThatIsNeverClosedIsFoundWithoutReadingAllTheRest() throws Exception {
        String rest = "4,z,3\n".repeat(7 << 20);

        ReadLeads read = ReadLeads.of("id,a,b\n1,x,1\n2,\"y,2\n" + rest);

        assertEquals(2 + (7 << 20), read.rows().size());
    }

    @Test
    void aHeaderWithAQuoteThatIsNeverClosedIsRefused() {
        InputException e = assertThrows(InputException.class, () -> ReadLeads.of("id,\"a\n1,x\n"));

        assertEquals(
                "The first line of `standard input` opens a quote that is never closed, so that the names of its columns"
                        + " cannot be read.",
                e.sentence());
    }

    @Test
    void aQuoteInsideAValueStopsNothing() throws Exception {
        assertEquals(2, ReadLeads.of("id,a\n1,5\" pipe\n2,\"a\"b\n").rows().size());
    }

    @Test
    void aRowOfTenMegabytesIsRead() throws Exception {
        String long10 = "x".repeat(10 << 20);

        ReadLeads read = ReadLeads.of("id,a,b\n1," + long10 + ",y\n2,\"" + long10 + "\",y\n");

        assertEquals(long10.length(), read.rows().get(0).get(1).length());
        assertEquals(List.of("2", long10, "y"), read.rows().get(1));
    }

    @Test
    void twoColumnsOfOneNameAreAnErrorThatShowsBoth() {
        InputException e =
                assertThrows(InputException.class, () -> ReadLeads.of("id,Job Title,x,job_title\n1,a,b,c\n"));

        assertEquals(
                "The columns `Job Title` and `job_title` have one name in Merit; rename one of them.", e.sentence());
        assertEquals(Code.DUPLICATE_COLUMN, e.diagnostic().orElseThrow().code());
        assertEquals("job_title", e.diagnostic().orElseThrow().span().text());
        assertEquals(
                "Job Title",
                e.diagnostic().orElseThrow().related().get(0).span().text());
    }

    @Test
    void columnsWithoutANameAreNoDuplicates() throws Exception {
        assertEquals(List.of("id", "", ""), ReadLeads.of("id,,\n1,2,3\n").columns());
    }

    @Test
    void aHeaderAloneIsAFileWithoutLeads() throws Exception {
        assertEquals(new ReadLeads(List.of("id", "a"), List.of(), List.of()), ReadLeads.of("id,a"));
    }

    @Test
    void windows1252IsReadAndSaid() throws Exception {
        ReadLeads read = ReadLeads.of("id,a\n1,caf\u00e9\n2,na\u00efve\n".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(List.of(List.of("1", "café"), List.of("2", "naïve")), read.rows());
        assertEquals(List.of("the file is not UTF-8 and was read as Windows-1252"), read.notes());
    }

    @Test
    void aStrayByteAmongUtf8IsReadAloneAndCounted() throws Exception {
        byte[] bytes = "id,a\n1,café\n2,na\u0001ve\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xEF : bytes[i];
        }

        ReadLeads read = ReadLeads.of(bytes);

        assertEquals(List.of(List.of("1", "café"), List.of("2", "naïve")), read.rows());
        assertTrue(
                read.notes().get(0).startsWith("1 byte is not UTF-8"),
                read.notes().toString());
    }
}
