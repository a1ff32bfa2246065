package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.Terminal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class TestTest {
    private static final String RULES = """
            +10 when country is "Germany"
            +5 when employees > 50
            """;
    private static final String PASSING = """
            example "at home"
              lead with country "Germany"
              expect total is 10
            """;
    private static final String FAILING = """
            example "<large> & 'far'"
              lead with employees 51
              expect total is 6
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("none.merit"), RULES);
        Files.writeString(folder.resolve("pass.merit"), RULES + PASSING);
        Files.writeString(folder.resolve("fail.merit"), RULES + PASSING + FAILING);
        Files.writeString(folder.resolve("faulty.merit"), "+10 wehn country is \"Germany\"\n");
    }

    private CommandLineRun merit(String... arguments) {
        return CommandLineRun.in(folder).merit(arguments);
    }

    @Test
    void examplesThatPassAreCountedAndWhatNoneTriedIsListed() {
        CommandLineRun run = merit("test", "pass.merit");
        assertEquals(0, run.exitCode());
        assertEquals("""
                pass.merit: 1 example passes

                coverage 50% (1 of 2); never true in any example:
                  pass.merit:2  total: +5 when employees > 50
                """, run.out());
    }

    @Test
    void aFailingExampleShowsWhatCameAndWhy() {
        CommandLineRun run = merit("test", "fail.merit");
        assertEquals(1, run.exitCode());
        assertEquals("""
                fail.merit: 1 example passes, 1 fails

                  fails   "<large> & 'far'"  fail.merit:6
                    total is 5, not 6  line 8
                         +5  employees > 50  employees is 51

                coverage 100% (2 of 2)
                """, run.out());
    }

    @Test
    void verboseListsThePassingOnesToo() {
        assertTrue(merit("test", "--verbose", "fail.merit").out().contains("  passes  \"at home\"  fail.merit:3\n"));
        assertFalse(merit("test", "fail.merit").out().contains("at home"));
    }

    @Test
    void severalFilesAreRunOneAfterAnother() {
        CommandLineRun run = merit("test", "pass.merit", "fail.merit");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("employees > 50\n\nfail.merit: 1 example passes, 1 fails\n"), run.out());
    }

    @Test
    void tooLittleCoverageFails() {
        assertEquals(0, merit("test", "pass.merit", "--threshold", "50").exitCode());
        CommandLineRun run = merit("test", "pass.merit", "--threshold", "51%");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().endsWith("coverage is 50%, less than the 51% that are asked for\n"), run.out());
    }

    @Test
    void aFileWithoutExamplesIsShownOne() {
        CommandLineRun run = merit("test", "none.merit");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("none.merit: no examples yet."), run.out());
        assertTrue(run.out().contains("expect total is 20"), run.out());
        assertEquals(1, merit("test", "none.merit", "--threshold", "1").exitCode());
    }

    @Test
    void aFileWithErrorsIsNotRun() {
        CommandLineRun run = merit("test", "faulty.merit", "pass.merit");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("M0104"), run.err());
        assertTrue(
                run.out().startsWith("faulty.merit: has errors, so its examples were not run\n\npass.merit: 1"),
                run.out());
    }

    @Test
    void standardInputIsATest() {
        CommandLineRun run = CommandLineRun.in(folder).reading(RULES + PASSING).merit("test", "-");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("standard input: 1 example passes"), run.out());
    }

    @Test
    void coloursAreForATerminal() {
        CommandLineRun run =
                CommandLineRun.in(folder).on(new Terminal(true, true, 100)).merit("test", "fail.merit");
        assertTrue(run.out().contains("\u001B[32m1 example passes\u001B[0m, \u001B[31m1 fails\u001B[0m"), run.out());
        assertFalse(CommandLineRun.in(folder)
                .on(new Terminal(true, true, 100))
                .with(Map.of("NO_COLOR", "1"))
                .merit("test", "fail.merit")
                .out()
                .contains("\u001B"));
    }

    @Test
    void junitHasACaseForEachExample() throws Exception {
        CommandLineRun run = merit("test", "--format", "junit", "fail.merit", "faulty.merit");
        assertEquals(1, run.exitCode());
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())));
        Element suites = xml.getDocumentElement();
        assertEquals("testsuites", suites.getTagName());
        Element first = (Element) suites.getElementsByTagName("testsuite").item(0);
        assertEquals("fail.merit", first.getAttribute("name"));
        assertEquals(
                List.of("2", "1", "0"),
                List.of(first.getAttribute("tests"), first.getAttribute("failures"), first.getAttribute("errors")));
        assertEquals(2, first.getElementsByTagName("testcase").getLength());
        Element failing = (Element) first.getElementsByTagName("testcase").item(1);
        assertEquals("<large> & 'far' (line 6)", failing.getAttribute("name"));
        Element failure = (Element) failing.getElementsByTagName("failure").item(0);
        assertEquals("total is 5, not 6", failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains("+5  employees > 50"), failure.getTextContent());
        Element second = (Element) suites.getElementsByTagName("testsuite").item(1);
        assertEquals("1", second.getAttribute("errors"));
        assertEquals(1, second.getElementsByTagName("error").getLength());
    }

    @Test
    void reportsSayWhatIsMissingOfAThreshold() {
        CommandLineRun junit = merit("test", "--threshold", "51", "--format", "junit", "pass.merit");
        assertEquals(1, junit.exitCode());
        assertTrue(junit.out().contains("tests=\"2\" failures=\"1\""), junit.out());
        assertTrue(
                junit.out().contains("never true in any example:\npass.merit:2  total: +5 when employees &gt; 50"),
                junit.out());
        assertEquals("pass.merit: coverage is 50%, less than the 51% that are asked for\n", junit.err());
        CommandLineRun met = merit("test", "--threshold", "50", "--format", "junit", "pass.merit");
        assertTrue(met.out().contains("tests=\"2\" failures=\"0\""), met.out());
        assertEquals("", met.err());

        CommandLineRun json = merit("test", "--threshold", "51", "--format", "json", "pass.merit");
        assertTrue(json.out().contains("\"all\": 2, \"threshold\": 51, \"met\": false"), json.out());
        assertEquals("pass.merit: coverage is 50%, less than the 51% that are asked for\n", json.err());
    }

    @Test
    void theOthersAreRunWhereOneCannotBeRead() {
        CommandLineRun text = merit("test", "pass.merit", "missing.merit", "fail.merit");
        assertEquals(1, text.exitCode());
        assertTrue(text.err().startsWith("error: "), text.err());
        assertTrue(
                text.out().contains("\nmissing.merit: could not be read, so no examples were run\n\nfail.merit: 1"),
                text.out());
        CommandLineRun junit = merit("test", "--format", "junit", "missing.merit", "pass.merit");
        assertEquals(1, junit.exitCode());
        assertTrue(junit.out().contains("<error message="), junit.out());
        assertTrue(junit.out().contains("at home"), junit.out());
        CommandLineRun json = merit("test", "--format", "json", "missing.merit", "pass.merit");
        assertTrue(json.out().contains("{\"file\": \"missing.merit\", \"unreadable\": "), json.out());
        assertTrue(json.out().contains("at home"), json.out());
        assertEquals(
                1, merit("test", "--suggest", "missing.merit", "pass.merit").exitCode());
    }

    @Test
    void formulasAndGradesAloneHaveNothingToTry() throws IOException {
        Files.writeString(
                folder.resolve("formulas.merit"), "score fit is 2 * age + 3\ngrade fit as A from 80, B otherwise\n");
        assertTrue(merit("test", "formulas.merit")
                .out()
                .contains("has none to write: formulas and grades hold for every lead."));
        CommandLineRun suggesting = merit("test", "--suggest", "formulas.merit");
        assertEquals("", suggesting.out());
        assertEquals(
                "formulas.merit: no examples to write: formulas and grades hold for every lead.\n", suggesting.err());
    }

    @Test
    void suggestionsForSeveralFilesAreApart() {
        String out = merit("test", "--suggest", "pass.merit", "none.merit").out();
        assertTrue(out.startsWith("\n# for pass.merit\n\nexample"), out);
        assertTrue(out.contains("\n\n# for none.merit\n\nexample"), out);
    }

    @Test
    void jsonIsJson() throws IOException {
        String out = merit("test", "--format", "json", "fail.merit", "pass.merit", "faulty.merit")
                .out();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), out)) {
            while (parser.nextToken() != null) {
                assertFalse(parser.currentToken() == null);
            }
        }
        assertTrue(out.contains("\"came\": \"total is 5\""), out);
        assertTrue(out.contains("{\"percent\": 50, \"acted\": 1, \"all\": 2"), out);
    }

    @Test
    void suggestionsArePastedAndPass() throws IOException {
        CommandLineRun suggesting = merit("test", "--suggest", "pass.merit");
        assertEquals(0, suggesting.exitCode());
        assertEquals("""

                example "total: +5 when employees > 50"
                  lead with employees 51
                  expect total is 5
                """, suggesting.out());
        assertEquals("", suggesting.err());

        Files.writeString(folder.resolve("pasted.merit"), RULES + PASSING + suggesting.out());
        CommandLineRun run = merit("test", "--threshold", "100", "pasted.merit");
        assertEquals(0, run.exitCode(), run.out());
        assertEquals(
                "pasted.merit: the examples try everything already.\n",
                merit("test", "--suggest", "pasted.merit").err());
    }

    @Test
    void whereNoLeadIsFoundThatIsSaid() throws IOException {
        Files.writeString(
                folder.resolve("never.merit"), "score fit, 0 to 50\n  +10 when vip\nscore rest\n  +5 when fit > 60\n");
        CommandLineRun run = merit("test", "--suggest", "never.merit");
        assertEquals(0, run.exitCode());
        assertEquals("found no lead for: rest: +5 when fit > 60 (never.merit:4)\n", run.err());
        assertTrue(run.out().contains("lead with vip yes"), run.out());
    }

    @Test
    void whatMakesNoDifferenceGetsNoExample() throws IOException {
        Files.writeString(
                folder.resolve("capped.merit"),
                "score fit\n  group size, up to 10\n    +10 when large\n    +5 when large and rich\n");
        CommandLineRun run = merit("test", "--suggest", "capped.merit");
        assertEquals(0, run.exitCode());
        assertEquals(
                "found no lead for which this makes a difference: fit: +5 when large and rich (capped.merit:4)\n",
                run.err());
        assertEquals("""

                example "fit: +10 when large"
                  lead with large yes
                  expect fit is 10, total is 10
                """, run.out());
    }

    @Test
    void wrongUsageIsAnswered() {
        assertEquals(2, merit("test").exitCode());
        assertEquals(2, merit("test", "-", "-").exitCode());
        CommandLineRun threshold = merit("test", "pass.merit", "--threshold", "many");
        assertEquals(2, threshold.exitCode());
        assertTrue(
                threshold.err().contains("`--threshold` takes a percentage from 0 to 100, not `many`."),
                threshold.err());
        assertEquals(2, merit("test", "pass.merit", "--threshold", "101").exitCode());
        assertTrue(merit("test", "pass.merit", "--format", "xml")
                .err()
                .contains("`--format` takes text, junit or json here, not `xml`."));
        assertEquals(2, merit("test", "pass.merit", "--suggest", "--verbose").exitCode());
        assertEquals(1, merit("test", "missing.merit").exitCode());
    }
}
