package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.Terminal;

class ExplainTest {
    private static final String USAGE =
            "Usage: merit explain RULES LEADS [-a ACTIVITIES] --lead ID [--all] [--format FORMAT] [-o OUT] [options]";
    private static final String VISITS = """
            time zone "Europe/Berlin"
            +5 per page visited in the last 30 days, up to 2 times
            +20 when employees > 100
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        SmallModel.writeTo(folder);
        Files.writeString(folder.resolve("visits.merit"), VISITS);
        Files.writeString(folder.resolve("activities.csv"), """
                lead,activity,at
                1,page visited,2026-11-20
                2,page visited,2026-11-19
                1,page visited,2026-11-18
                1,page visited,2026-11-17
                7,login,2026-11-17
                """);
    }

    @Test
    void everySentenceIsToldWithItsPointsAndFacts() {
        CommandLineRun run = explain("1");
        assertEquals("""
                Ada (1)  total 50.5                                             as of 2026-11-21 09:00 Europe/Berlin

                fit 50.5 of 100 · A
                    +30  job title mentions "chief" (decision maker)  job title is "Chief Engineer"
                  +20.5  employees is more than 100                   employees is 2000

                total 50.5
                  +50.5  fit

                labels
                         fit grade is A                               A from 50: fit is 50.5

                If nothing happens
                         nothing changes for a year
                """, run.out());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void whatStandsInTheWayIsToldWithHowFarOffItIs() {
        CommandLineRun run = explain("1", "--why-not", "employees >= 2500 and fit grade is A", "--to", "fit >= 10");
        String out = run.out().replaceAll("\\s+", " ");
        assertTrue(out.contains("Why not: employees >= 2500 and fit grade is A"), out);
        assertTrue(out.contains("employees is 2000, needs at least 2500 (500 more)"), out);
        assertTrue(out.contains("To become: fit >= 10 it holds already"), out);
        assertEquals(0, run.exitCode());
    }

    @Test
    void theNearestEdgeIsToldAndWhetherEachSentenceIsEnough() {
        assertContains(
                "fit is 0, needs at least 20 for B (20 more); one of these would do",
                explain("2", "--why-not", "fit grade is one of A, B"));
        assertContains(
                "fit is 0, needs at least 50 for A (50 more); points could still come from",
                explain("2", "--why-not", "fit grade is A"));
        assertContains("needs less than 50 for B", explain("1", "--why-not", "fit grade is one of B, C"));
        assertContains("needs at least 21 (21 more); points could still", explain("2", "--why-not", "fit >= 21"));
    }

    @Test
    void nothingIsToldToHelpWhereNothingCan() {
        CommandLineRun run = explain("2", "--why-not", "employees > 500 and employees < 300");
        assertContains("no lead can ever make this hold", run);
        assertFalse(run.out().contains("To become"), run.out());
        assertContains(
                "To become: employees > 500 and employees < 300 no lead can ever make this hold",
                explain("2", "--to", "employees > 500 and employees < 300"));
        assertFalse(run.out().contains("needs"), run.out());
    }

    @Test
    void theFewestChangesAreToldAndBeforeThemTheFewestThatCanHappen() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,country,email\n1,Netherlands,a@acme.example\n");
        Files.writeString(folder.resolve("rules.merit"), """
                time zone "Europe/Berlin"
                +10 when country is "Germany"
                +5 per page visited
                +1 when domain of email is "acme.example"
                """);
        CommandLineRun more = explain("1", "--to", "total >= 26", "-a", "activities.csv");
        assertContains(
                "To become: total >= 26 page visited, twice country is \"Germany\" instead of \"Netherlands\""
                        + " what is known would have to be otherwise",
                more);
        assertContains(
                "country is something else",
                explain("1", "--to", "country is not \"Netherlands\"", "-a", "activities.csv"));
        assertContains(
                "email has another domain",
                explain("1", "--to", "domain of email is not \"acme.example\"", "-a", "activities.csv"));
    }

    @Test
    void whatTimeAloneBringsIsAWayAndComesFirst() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,renewal date,employees\n1,2027-03-31,40\n");
        Files.writeString(folder.resolve("rules.merit"), """
                time zone "Europe/Berlin"
                +10 when renewal date in the next 90 days
                +10 when employees >= 50
                """);
        CommandLineRun run = explain("1", "--to", "total >= 10", "--as-of", "2026-11-21");
        assertContains(
                "To become: total >= 10 on 2026-12-31, if nothing happens until 2027-04-01"
                        + " employees is 50 instead of 40 a known value would have to change",
                run);
        assertContains("no way by activities and learning alone was found", run);
        assertContains(
                "\"waiting\": [{\"from\": \"2026-12-30T23:00:00Z\", \"to\": \"2027-03-31T22:00:00Z\"}]",
                explain("1", "--to", "total >= 10", "--as-of", "2026-11-21", "--format", "json"));
    }

    @Test
    void whatHoldsAScoreDownIsToldApartFromWhatWouldAddPoints() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,country,employees,bounced\n1,Norway,40,yes\n");
        Files.writeString(folder.resolve("rules.merit"), """
                time zone "Europe/Berlin"
                +10 when country is "Norway"
                +30 when employees >= 50
                +30 when employees >= 500
                limit to 5 when bounced
                """);
        assertContains(
                "not limited to 5 limited to 5: bounced · › › bounced is no bounced is yes, needs to be no · › more points total is 5;"
                        + " one of these would do · › › +30 employees >= 50",
                explain("1", "--why-not", "total >= 20"));
        assertFalse(explain("1", "--why-not", "total >= 8").out().contains("more points"));
    }

    @Test
    void aFileWithoutLeadsIsSaidToHaveNone() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,country\n");
        Files.writeString(folder.resolve("rules.merit"), "+10 when country is \"Norway\"\n");
        CommandLineRun run = explain("1");
        assertEquals("error: `leads.csv` holds no leads.\n", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void whatIsNotYetDoneThenIsNoted() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id\n1\n2\n");
        Files.writeString(
                folder.resolve("activities.csv"), "lead,activity,at\n1,login,2026-11-20\n2,login,2026-11-20\n");
        Files.writeString(folder.resolve("rules.merit"), "+5 per login\n");
        CommandLineRun run = explain("1", "-a", "activities.csv", "--as-of", "2026-01-01");
        assertEquals("note: 1 activity lies after the instant of the evaluation and does not count\n", run.err());
    }

    @Test
    void labelsThatHangOnWhatIsNotKnownAreTold() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,country,size\n1,Norway,\n");
        Files.writeString(folder.resolve("rules.merit"), """
                time zone "Europe/Berlin"
                +10 when country is "Norway"
                decide owner
                  large when size is "L"
                  small otherwise
                """);
        assertContains("What is not known owner could be large or small as is learnt of size", explain("1"));
    }

    @Test
    void nothingAskedIsOneMistake() {
        for (String nothing : new String[] {"", "  "}) {
            CommandLineRun run = explain("1", "--why-not", nothing);
            assertEquals(1, run.err().split("error\\[", -1).length - 1, run.err());
            assertTrue(run.err().contains("Nothing is asked here"), run.err());
        }
        CommandLineRun two = explain("1", "--to", "total > 5; total > 6");
        assertEquals(1, two.err().split("error\\[", -1).length - 1, two.err());
    }

    @Test
    void ofASeriesIsToldWhatHappensInItNotWhatEndsIt() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id\n1\n");
        Files.writeString(folder.resolve("activities.csv"), "lead,activity,at\n1,call made,2026-11-20\n");
        Files.writeString(folder.resolve("rules.merit"), """
                time zone "Europe/Berlin"
                +0.1 per call made, halving every 1 day
                +5 per call made
                """);
        CommandLineRun run = explain("1", "-a", "activities.csv");
        assertContains("every day until", run);
        assertContains("call made gives less each day", run);
        assertFalse(run.out().contains("no longer counts"), run.out());
    }

    private static void assertContains(String expected, CommandLineRun run) {
        String out = run.out().replaceAll("\\s+", " ");
        assertTrue(out.contains(expected), () -> run.out() + run.err());
    }

    @Test
    void aConditionThatIsNotUnderstoodIsToldWithItsPlace() {
        CommandLineRun run = explain("1", "--why-not", "employes >= 2500");
        assertTrue(run.err().contains("--why-not:1") && run.err().contains("did you mean `employees`?"), run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void aDisqualifiedLeadShowsWhatItWouldHaveHad() {
        CommandLineRun run = explain("4", "--all");
        assertTrue(run.out().startsWith("Kim (4)  disqualified · would have total 50.5"), run.out());
        assertTrue(run.out().contains("  unsubscribed (opted out)                     unsubscribed is yes"), run.out());
        assertTrue(run.out().contains("fit 0, would be 50.5 of 100 · A"), run.out());
        assertTrue(run.out().contains("-50.5  disqualified leads have no points"), run.out());
    }

    @Test
    void ofActivitiesOnlyThatLeadsAreKept() {
        CommandLineRun run = merit("explain", "visits.merit", "leads.csv", "-a", "activities.csv", "--lead", "1");
        assertTrue(
                run.out()
                        .replaceAll("\\s+", " ")
                        .contains(" 3 times, latest yesterday; 1 of 3 not counted: up to twice "),
                run.out());
        CommandLineRun without = merit("explain", "visits.merit", "leads.csv", "--no-activities", "--lead", "1");
        assertTrue(without.out().contains("never"), without.out());
    }

    @Test
    void whatTheDataCallNoNumberIsNoted() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,job title,employees,unsubscribed\n1,,50-100,no\n2,,x,no\n");
        CommandLineRun run = explain("1");
        assertTrue(run.out().contains("?  employees is more than 100"), run.out());
        assertTrue(run.out().contains("employees is unknown; could add 20.5"), run.out());
        assertEquals(
                List.of(
                        "note: employees: 1 of 1 value is not a number and counts as unknown, e.g. \"50-100\" (lead 1)"),
                run.errLines());
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() throws IOException {
        Files.writeString(
                folder.resolve("leads.csv"), "id,job title,employees,unsubscribed\nA-1042,,1,no\nB-77,,2,no\n");
        CommandLineRun run = explain("A-1024");
        assertEquals(List.of("error: No lead has `A-1024` for its `id`; did you mean `A-1042`?"), run.errLines());
        assertEquals("", run.out());
        assertEquals(1, run.exitCode());
        assertEquals(
                List.of("error: No lead has `zebra` for its `id`."),
                explain("zebra").errLines());
    }

    @Test
    void withoutIdsALeadIsCalledByTheNumberOfItsRow() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "job title,employees,unsubscribed\nChief,1,no\n,200,no\n");
        assertTrue(explain("2").out().startsWith("2  total 20.5"));
        assertEquals(
                List.of("error: There is no lead `3` in `leads.csv`; without a column of ids a lead is called by the"
                        + " number of its row."),
                explain("3").errLines());
    }

    @Test
    void twoLeadsWithOneIdAreBothExplained() throws IOException {
        Files.writeString(
                folder.resolve("leads.csv"), "id,job title,employees,unsubscribed\n1,Chief,1,no\n1,,200,no\n");
        CommandLineRun run = explain("1");
        assertTrue(run.out().contains("total 30") && run.out().contains("total 20.5"), run.out());
        assertEquals(List.of("note: 2 leads have the id `1`; all are explained"), run.errLines());
    }

    @Test
    void itFitsANarrowTerminalAndIsColouredOnOne() {
        CommandLineRun run = CommandLineRun.in(folder)
                .on(new Terminal(true, true, 40))
                .merit("explain", "rules.merit", "leads.csv", "--lead", "1");
        assertTrue(run.out().contains("\u001B[32m  +30\u001B[0m"), run.out());
        run.out().replaceAll("\u001B\\[\\d+m", "").lines().forEach(line -> assertTrue(line.length() <= 40, line));
        CommandLineRun plain = CommandLineRun.in(folder)
                .on(new Terminal(true, true, 40))
                .with(Map.of("NO_COLOR", "1"))
                .merit("explain", "rules.merit", "leads.csv", "--lead", "1");
        assertFalse(plain.out().contains("\u001B"), plain.out());
    }

    @Test
    void programsGetAllOfItAsJson() {
        String json = explain("2", "--format", "json").out();
        assertTrue(json.startsWith("[\n{\"id\": \"2\", \"name\": \"Bob\", \"asOf\": \"2026-11-21T08:00:00Z\""), json);
        assertTrue(
                json.contains("{\"kind\": \"rule\", \"standing\": \"fails\", \"points\": 0, \"words\": "
                        + "\"employees is more than 100\", \"sentence\": \"+20.5 when employees is more than 100\", "
                        + "\"facts\": [\"employees is 50\"]}"),
                json);
        assertTrue(json.endsWith("}\n]\n"), json);
        assertEquals(1, explain("2", "--format", "jsonl").outLines().size());
    }

    @Test
    void nothingInTheDataCanBeTakenForAPartOfThePage() throws IOException {
        Files.writeString(
                folder.resolve("leads.csv"),
                "id,name,job title,employees,unsubscribed\n1,<script>alert(1)</script>,\"Chief | *of* <b>\",1,no\n");
        String html = explain("1", "--format", "html").out();
        assertTrue(html.startsWith("<!DOCTYPE html>"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; (1)"), html);
        assertFalse(html.contains("<script") || html.contains("<b>") || html.contains("http"), html);
        String markdown = explain("1", "--format", "md").out();
        assertTrue(markdown.contains("job title is \"Chief \\| \\*of\\* \\<b\\>\" |"), markdown);
    }

    @Test
    void aFileSaysByItsNameWhichFormItGets() throws IOException {
        CommandLineRun run = explain("1", "-o", "ada.html");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(folder.resolve("ada.html")).startsWith("<!DOCTYPE html>"));
        assertEquals(
                List.of("error: `leads.csv` is an input; write the results to another file.", USAGE),
                explain("1", "-o", "leads.csv").errLines());
    }

    @Test
    void everyLeadGetsItsReasonInAFewWords() {
        CommandLineRun run = merit("explain", "rules.merit", "leads.csv", "--all-leads", "--words", "12");
        assertEquals("""
                {"id": "1", "total": 50.5, "disqualified": false, "reason": "fit grade A: decision maker (job title is \\"Chief Engineer\\")"}
                {"id": "2", "total": 0, "disqualified": false, "reason": "fit grade C"}
                {"id": "3", "total": 30, "disqualified": false, "reason": "fit grade B: decision maker (job title is \\"Chief, Sales\\")"}
                {"id": "4", "total": 0, "disqualified": true, "reason": "Disqualified: opted out"}
                """, run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aReasonSaysEachThingOnce() throws IOException {
        Files.writeString(folder.resolve("once.merit"), """
                lead has
                  topics: list of text
                  plan: text
                  country: text
                  employees: number
                -25 when topics is unknown and plan is "free"
                +10 when persona is builder
                +3 when at least 2 of (employees > 50, country is "France", plan is "pro")
                decide persona
                  builder when employees > 50
                  buyer otherwise
                """);
        Files.writeString(folder.resolve("once.csv"), "id,topics,plan,country,employees\n1,,free,France,90\n");
        CommandLineRun run = merit("explain", "once.merit", "once.csv", "--all-leads", "--words", "60");
        assertEquals("""
                {"id": "1", "total": -12, "disqualified": false, "reason": "builder: against it: topics is unknown and \
                plan is \\"free\\"; at least 2 of (employees > 50, country is \\"France\\", plan is \\"pro\\") \
                (employees is 90, country is \\"France\\")"}
                """, run.out());
    }

    @Test
    void wrongUsageIsSaid() {
        assertWrong("`merit explain` needs to know which lead: say it with --lead.");
        assertWrong("`--lead` takes the id of a lead.", "--lead", " ");
        assertWrong("`--lead` and `--all-leads` do not go together.", "--lead", "1", "--all-leads");
        assertWrong("`--words` goes with `--all-leads`.", "--lead", "1", "--words", "9");
        assertWrong("`--words` takes a number of words, such as 20, not `0`.", "--all-leads", "--words", "0");
        assertWrong("`--all` is for one lead; it does not go with `--all-leads`.", "--all-leads", "--all");
        assertWrong(
                "`--all-leads` writes JSON Lines alone; ask for it with `--format jsonl`.",
                "--all-leads",
                "--format",
                "html");
        assertWrong(
                "`--format` takes text, json, jsonl, md or html here, not `pdf`.", "--lead", "1", "--format", "pdf");
    }

    private void assertWrong(String sentence, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "explain";
        arguments[1] = "rules.merit";
        arguments[2] = "leads.csv";
        System.arraycopy(options, 0, arguments, 3, options.length);
        CommandLineRun run = merit(arguments);
        assertEquals(List.of("error: " + sentence, USAGE), run.errLines());
        assertEquals(2, run.exitCode());
    }

    private CommandLineRun explain(String lead, String... options) {
        String[] arguments = new String[options.length + 5];
        arguments[0] = "explain";
        arguments[1] = "rules.merit";
        arguments[2] = "leads.csv";
        arguments[3] = "--lead";
        arguments[4] = lead;
        System.arraycopy(options, 0, arguments, 5, options.length);
        return merit(arguments);
    }

    private CommandLineRun merit(String... arguments) {
        return CommandLineRun.in(folder).merit(arguments);
    }
}
