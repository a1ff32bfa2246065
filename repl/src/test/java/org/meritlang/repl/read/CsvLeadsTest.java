package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    @Test
    void aStrayByteBeforeTheFirstLetterOfUtf8SpoilsNoOther() throws Exception {
        String rows = "id,name\nx,M#ller\n" + "y,z\n".repeat(50_000) + "z,ü\nz,äb\nz,Łódź\n";
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        bytes[rows.indexOf('#')] = (byte) 0xFC;

        ReadLeads read = ReadLeads.of(bytes);

        assertEquals(List.of("x", "Müller"), read.rows().get(0));
        assertEquals(
                List.of(List.of("z", "ü"), List.of("z", "äb"), List.of("z", "Łódź")),
                read.rows().subList(50_001, 50_004));
        assertEquals(
                List.of("1 byte is not UTF-8, unlike the rest of the file, and read as Windows-1252"), read.notes());
    }

    @Test
    void windows1252IsNotTakenForUtf8WhereItsBytesCouldBe() throws Exception {
        String text = "id,a\n1,caf\u00e9\n2,«\u00a0voil\u00e0\u00a0»\n3,CAF\u00c9’S\n4,MEN\u00dc»\n5,10\u00a0€\n";

        ReadLeads read = ReadLeads.of(text.getBytes(Charset.forName("windows-1252")));

        assertEquals(
                List.of("café", "«\u00a0voilà\u00a0»", "CAFÉ’S", "MENÜ»", "10\u00a0€"),
                read.rows().stream().map(row -> row.get(1)).toList());
        assertEquals(List.of("the file is not UTF-8 and was read as Windows-1252"), read.notes());
    }

    @Test
    void aBrokenUnitOfUtf16SwallowsNothing() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = "\uFEFFid,name,n\n1,a#,2\n2,b,6\n3,c#\n4,d,8\n";
            byte[] bytes = text.getBytes(charset);
            for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
                boolean lowFirst = charset.equals(StandardCharsets.UTF_16LE);
                bytes[2 * at] = (byte) (lowFirst ? 0x00 : 0xD8);
                bytes[2 * at + 1] = (byte) (lowFirst ? 0xD8 : 0x00);
            }

            ReadLeads read = ReadLeads.of(bytes);

            assertEquals(
                    List.of(
                            List.of("1", "a\uFFFD", "2"),
                            List.of("2", "b", "6"),
                            List.of("3", "c\uFFFD", ""),
                            List.of("4", "d", "8")),
                    read.rows());
            assertEquals(
                    "2 places hold only part of a character of UTF-16, shown as `\uFFFD`",
                    read.notes().get(0));
        }
    }

    @Test
    void aFileOfUtf16ThatIsCutOffSaysSo() throws Exception {
        byte[] whole = "\uFEFFid,name\n1,ab".getBytes(StandardCharsets.UTF_16LE);

        ReadLeads read = ReadLeads.of(Arrays.copyOf(whole, whole.length - 1));

        assertEquals(List.of(List.of("1", "a\uFFFD")), read.rows());
        assertEquals(List.of("1 place holds only part of a character of UTF-16, shown as `\uFFFD`"), read.notes());
    }

    @Test
    void theSignWithWhichOldProgramsEndAFileIsNoLead() throws Exception {
        assertEquals(
                List.of(List.of("1", "x")),
                ReadLeads.of("id,a\r\n1,x\r\n\u001a").rows());
        assertEquals(
                List.of(List.of("1", "x")), ReadLeads.of("id,a\r\n1,x\u001a").rows());
    }
}
