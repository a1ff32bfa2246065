package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        SmallModel.writeTo(folder);
    }

    @Test
    void rulesThatAreFineAreCounted() {
        CommandLineRun run = merit("check", "rules.merit", "leads.csv");

        assertEquals("7 sentences, no errors\n", run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aNameThatTheLeadsDoNotHaveIsAnError() throws IOException {
        writeRules("+10 when job titel mentions \"chief\"\n");

        assertEquals(0, merit("check", "rules.merit").exitCode());
        CommandLineRun run = merit("check", "rules.merit", "leads.csv");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("error[M0203]") && run.out().endsWith("1 error\n"), run.out());
    }

    @Test
    void diagnosticsComeAsJson() throws IOException {
        writeRules("+10 wehn employees > 5\n");

        CommandLineRun run = merit("check", "rules.merit", "--format", "json");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().strip().startsWith("[") && run.out().strip().endsWith("]"), run.out());
        assertTrue(run.out().contains("\"M0104\""), run.out());
        assertEquals("[]", merit("check", "-", "--format", "json").out().strip());
    }

    @Test
    void fixMendsWhatIsCertainAndKeepsTheRest() throws IOException {
        writeRules("\uFEFF# my rules\r\n+10 when revenue > 1,000\r\n+5 wehn employees > 5\r\n");

        CommandLineRun run = merit("check", "rules.merit", "--fix");

        String after = Files.readString(folder.resolve("rules.merit"));
        assertTrue(after.startsWith("\uFEFF# my rules\r\n+10 when revenue > 1,000\r\n"), after);
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("Mended 1 place:\n  rules.merit:3:4  wehn → when\n"), run.out());
        assertEquals(2, merit("check", "-", "--fix").exitCode());
    }

    @Test
    void fixQuotesNoWordThatMayBeAnother() throws IOException {
        String doubtful = """
                list home is home, "France"
                list far is home
                points by industry
                  "Software": 5
                  otherwize: 3
                points by country
                  one of hom: 3
                  else: 1
                +5 when job title mentions chief or vp
                +5 when city is not Berlin and vip
                +1 when state is emtpy
                """;
        writeRules(doubtful);

        CommandLineRun run = merit("check", "rules.merit", "--fix");

        assertEquals(
                doubtful.replace("is home, \"France\"", "is \"home\", \"France\""),
                Files.readString(folder.resolve("rules.merit")));
        assertEquals(1, run.exitCode());
    }

    @Test
    void fixQuotesAllValuesOfAList() throws IOException {
        writeRules("list home is Germany, France, \"Italy\"\n+5 when country is one of home\n");

        CommandLineRun run = merit("check", "rules.merit", "--fix");

        assertTrue(run.out().endsWith("2 sentences, no errors\n"), run.out());
    }

    @Test
    void whatIsDoubtfulIsToldUnlessACommentSilencesIt() throws IOException {
        writeRules("+10 when employees > 500 and employees > 50\n+5 when revenue > 5 and revenue > 4 # ok: M0332\n");

        CommandLineRun run = merit("check", "rules.merit");

        assertTrue(run.out().startsWith("warning[M0332]"), run.out());
        assertTrue(run.out().endsWith("\n2 sentences, no errors, 1 warning, 1 silenced\n"), run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void whatScoresCanBeIsToldWithLeadsThatShowIt() throws IOException {
        writeRules("+10 when employees > 500\n+5 per visit, up to 15 points\n");

        assertEquals("""
                total can be 0 to 25
                  0: a lead of which nothing is known
                  25: a lead with employees 501, activity visit 3 times

                2 sentences, no errors
                """, merit("check", "rules.merit", "--ranges").out());
        assertEquals(
                """
                {"diagnostics": [],
                 "ranges": [{"score": "total", "least": 0, "leastReached": true, "leastLead": [], "most": 25,\
                 "mostReached": true, "mostLead": ["lead with employees 501", "activity visit 3 times"]}]}
                """,
                merit("check", "rules.merit", "--ranges", "--format", "json").out());
    }

    @Test
    void ofRulesWithErrorsNoRangesAreTold() throws IOException {
        writeRules("+10 wehn employees > 500\n");

        CommandLineRun run = merit("check", "rules.merit", "--ranges");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("error[M0104]") && run.out().endsWith("\n\n1 error\n"), run.out());
    }

    @Test
    void whatIsFoundIsCounted() throws IOException {
        writeRules("+10 when employees > 500 and employees > 50\n+1 when employees > 5 # ok: M0332\n");

        CommandLineRun run = merit("check", "rules.merit");

        assertTrue(run.out().endsWith("\n2 sentences, no errors, 1 warning, 1 note\n"), run.out());
        writeRules("+10 when employees > 500 and employees > 50\n+1 when employees > 5 # ok: M0332\n+2 wehn a > 1\n");
        assertTrue(merit("check", "rules.merit").out().endsWith("\n1 error\n"));
    }

    @Test
    void strictTakesNoWarnings() throws IOException {
        assertEquals(0, merit("check", "rules.merit", "--strict").exitCode());
        writeRules("+10 when employees > 500 and employees > 50\n");

        CommandLineRun run = merit("check", "rules.merit", "--strict");

        assertEquals(1, run.exitCode());
        assertTrue(run.out().endsWith("\n1 sentence, no errors, 1 warning\n"), run.out());
        assertEquals("error: --strict does not accept 1 warning\n", run.err());
        writeRules("+10 when employees > 500 and employees > 50 # ok: M0332\n");
        assertEquals(0, merit("check", "rules.merit", "--strict").exitCode());
    }

    private void writeRules(String rules) throws IOException {
        Files.writeString(folder.resolve("rules.merit"), rules);
    }

    private CommandLineRun merit(String... arguments) {
        return CommandLineRun.in(folder).reading("+1 when employees > 5\n").merit(arguments);
    }
}
