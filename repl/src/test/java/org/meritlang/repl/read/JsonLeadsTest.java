package org.meritlang.repl.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLeadsTest {
    private static final List<String> COLUMNS = List.of("id", "company.industry", "interests", "ok");
    private static final List<List<String>> ROWS =
            List.of(List.of("1", "Software", "crm;ads", "true"), List.of("2.50", "", "", ""));

    @Test
    void anArrayIsRead() throws Exception {
        ReadLeads read = ReadLeads.of("""
                [{"id": 1, "company": {"industry": "Software"}, "interests": ["crm", "ads"], "ok": true},
                 {"id": 2.50, "ok": null}]""");

        assertEquals(new ReadLeads(COLUMNS, ROWS, List.of()), read);
    }

    @Test
    void oneObjectALineIsRead() throws Exception {
        ReadLeads read = ReadLeads.of("""
                {"id": 1, "company": {"industry": "Software"}, "interests": ["crm", "ads"], "ok": true}

                {"id": 2.50, "ok": null}
                """);

        assertEquals(new ReadLeads(COLUMNS, ROWS, List.of()), read);
    }

    @Test
    void objectsOneAfterAnotherAreRead() throws Exception {
        ReadLeads read = ReadLeads.of("""
                {
                  "id": 1, "company": {"industry": "Software"},
                  "interests": ["crm", "ads"], "ok": true
                }
                {
                  "id": 2.50, "ok": null
                }
                """);

        assertEquals(new ReadLeads(COLUMNS, ROWS, List.of()), read);
    }

    @Test
    void aFieldOfTheLastLeadIsAColumnToo() throws Exception {
        ReadLeads read = ReadLeads.of("[{\"id\": 1}, {\"id\": 2, \"late\": \"x\"}]");

        assertEquals(List.of("id", "late"), read.columns());
        assertEquals(List.of(List.of("1", ""), List.of("2", "x")), read.rows());
    }

    @Test
    void aLineThatIsNoLeadIsLeftOutAndCounted() throws Exception {
        ReadLeads read = ReadLeads.of("{\"id\": 1}\n{\"id\": oops}\n[1]\n{\"id\": 4}\n");

        assertEquals(List.of(List.of("1"), List.of("4")), read.rows());
        assertEquals(List.of("2 entries are no JSON objects and were left out (lines 2 and 3)"), read.notes());
    }

    @Test
    void anArrayThatBreaksOffIsAnErrorWithItsPlace() {
        InputException e = assertThrows(InputException.class, () -> ReadLeads.of("[{\"id\": 1},\n {\"id\": 2"));

        assertTrue(e.sentence().startsWith("The JSON in `standard input` breaks off or is not right, line 2"));
    }

    @Test
    void listsOfOtherThingsAreLeftOutAndCounted() throws Exception {
        ReadLeads read = ReadLeads.of("[{\"id\": 1, \"orders\": [{\"order\": \"x\"}]}, {\"id\": 2}]");

        assertEquals(List.of("id"), read.columns());
        assertEquals(
                List.of("`orders` is a list of other things than text in 1 lead and left out there (item 1)"),
                read.notes());
    }

    @Test
    void aFieldGivenTwiceIsCounted() throws Exception {
        ReadLeads read = ReadLeads.of("[{\"id\": 1, \"a\": \"x\", \"a\": \"y\"}]");

        assertEquals(List.of(List.of("1", "y")), read.rows());
        assertEquals(List.of("1 lead gives a field twice; the last value holds (item 1)"), read.notes());
    }

    @Test
    void twoSpellingsOfOneFieldAreAnError() {
        InputException e = assertThrows(
                InputException.class, () -> ReadLeads.of("[{\"jobTitle\": \"x\"}, {\"job_title\": \"y\"}]"));

        assertEquals(
                "The columns `jobTitle` and `job_title` have one name in Merit; rename one of them.", e.sentence());
    }

    @Test
    void anEmptyArrayHasNoLeads() {
        InputException e = assertThrows(InputException.class, () -> ReadLeads.of("[]"));

        assertEquals("There are no leads in `standard input`.", e.sentence());
    }

    @Test
    void deepNestingAndHugeNumbersAreNoCrash() throws Exception {
        assertThrows(InputException.class, () -> ReadLeads.of("[" + "{\"a\":".repeat(5_000)));
        assertEquals(
                "1e999999999",
                ReadLeads.of("[{\"n\": 1e999999999}]").rows().get(0).get(0));
        assertEquals(
                100_000,
                ReadLeads.of("[{\"n\": " + "9".repeat(100_000) + "}]")
                        .rows()
                        .get(0)
                        .get(0)
                        .length());
    }

    @Test
    void halfOfACharacterIsShownAndCounted() throws Exception {
        ReadLeads read = ReadLeads.of("[{\"id\": 1, \"a\": \"x\\ud800y\"}, {\"id\": 2, \"a\": \"\\ud83d\\ude00\"}]");

        assertEquals(List.of(List.of("1", "x\uFFFDy"), List.of("2", "\uD83D\uDE00")), read.rows());
        assertEquals(List.of("1 text holds only part of a character, shown as `\uFFFD` (item 1)"), read.notes());
    }

    @Test
    void aStrayByteOnALineSpoilsNoOtherLine() throws Exception {
        byte[] bytes = "{\"a\": \"M#ller\"}\n{\"a\": \"ü\"}\n".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xFC;

        assertEquals(
                List.of(List.of("Müller"), List.of("ü")), ReadLeads.of(bytes).rows());
    }
}
