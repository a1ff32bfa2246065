package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.Terminal;

class DiffTest {
    private static final String HEADER = "id,fit before,fit after,total before,total after,fit grade before,"
            + "fit grade after,disqualified before,disqualified after,because";

    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        SmallModel.writeTo(folder);
    }

    @Test
    void aModelDoesNotDifferFromItself() throws IOException {
        change("", "");

        CommandLineRun run = diff("--exit-code");

        assertEquals(List.of(HEADER), run.outLines());
        assertEquals("0 of 4 leads change\n", run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void pointsThatChangeAreFollowedToTheirSentence() throws IOException {
        change("+30 when", "+10 when");

        CommandLineRun run = diff("--exit-code");

        String because =
                "\"-20 changed: +10 when job title mentions \"\"chief\"\" because \"\"decision maker\"\" (was +30)\"";
        assertEquals(
                List.of(HEADER, "1,50.5,30.5,50.5,30.5,A,B,no,no," + because, "3,30,10,30,10,B,C,no,no," + because),
                run.outLines());
        assertEquals("2 of 4 leads change\n", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void whatOnlyHasAnotherNameChangesNoLead() throws IOException {
        change("fit", "match");

        CommandLineRun run = diff();

        assertEquals(1, run.outLines().size());
        assertEquals("note: `fit` is now called `match`\n0 of 4 leads change\n", run.err());
    }

    @Test
    void aLabelOfAnotherNameIsTheSameLabel() throws IOException {
        change("C otherwise", "cold otherwise");
        change("new.merit", "+30 when", "+10 when");

        CommandLineRun run = diff();

        assertEquals(3, run.outLines().size());
        assertTrue(run.outLines().get(2).startsWith("3,30,10,30,10,B,cold,no,no,"), run.out());
        assertTrue(run.err().startsWith("note: `C` of `fit grade` is now called `cold`\n"), run.err());
    }

    @Test
    void theOldModelReadsTheColumnsByTheirNewNames() throws IOException {
        change("employees", "company size");
        Path leads = folder.resolve("leads.csv");
        Files.writeString(leads, Files.readString(leads).replace("employees", "company size"));

        CommandLineRun run = diff();

        assertEquals(0, run.exitCode());
        assertEquals("note: `employees` is now called `company size`\n0 of 4 leads change\n", run.err());
    }

    @Test
    void aColumnThatIsStillThereIsNotRenamed() throws IOException {
        change("employees", "company size");
        Path leads = folder.resolve("leads.csv");
        List<String> lines = Files.readAllLines(leads);
        Files.write(
                leads,
                List.of(
                        lines.get(0) + ",company size",
                        lines.get(1) + ",1",
                        lines.get(2) + ",1",
                        lines.get(3) + ",1",
                        lines.get(4) + ",1"));

        assertTrue(diff().outLines().get(1).contains("removed: +20.5 when employees is more than 100"), diff().out());
    }

    @Test
    void anOldModelThatFitsByNoNameIsRefused() throws IOException {
        change("employees", "company size");
        change("new.merit", "+20.5 when", "+21.5 when");
        Path leads = folder.resolve("leads.csv");
        Files.writeString(leads, Files.readString(leads).replace("employees", "company size"));

        CommandLineRun run = diff();

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("There is no field called `employees`."), run.err());
    }

    @Test
    void activitiesAreReadByTheirNewNames() throws IOException {
        Files.writeString(folder.resolve("activities.csv"), "lead,activity,at,link\n1,page seen,2026-11-20,/pricing\n");
        change("rules.merit", "\ngrade fit", "  +1 per page visited where url contains \"pricing\"\ngrade fit");
        change("page visited where url", "page seen where link");

        CommandLineRun run = diff("-a", "activities.csv");

        assertEquals("""
                note: `page visited` is now called `page seen`
                note: `url` of `page seen` is now called `link`
                0 of 4 leads change
                """, run.err());
    }

    @Test
    void outputsThatComeAndGoAreToldBesideRowsToo() throws IOException {
        change("grade fit", "score other\n  +1 when employees is known\n\ngrade fit");

        assertTrue(diff().err().contains("note: added output `other`\n"), diff().err());
    }

    @Test
    void movesAreComparedAcrossNames() throws IOException {
        change("fit", "match");
        change("new.merit", "B from 20", "B from 40");

        CommandLineRun run = diff();

        assertEquals(2, run.outLines().size());
        assertTrue(run.outLines().get(1).startsWith("3,30,30,30,30,B,C,no,no,\"changed: grade match"), run.out());
    }

    @Test
    void aRuleThatComesAndOneThatGoes() throws IOException {
        change("  +20.5 when employees more than 100", "  +5 when job title is \"clerk\"");

        assertEquals(
                List.of(
                        HEADER,
                        "1,50.5,30,50.5,30,A,B,no,no,-20.5 removed: +20.5 when employees is more than 100",
                        "2,0,5,0,5,C,C,no,no,\"+5 added: +5 when job title is \"\"clerk\"\"\""),
                diff().outLines());
    }

    @Test
    void aDisqualificationThatComes() throws IOException {
        change("disqualify when unsubscribed", "disqualify when employees less than 60\ndisqualify when unsubscribed");

        assertEquals(
                List.of(
                        HEADER,
                        "2,0,0,0,0,C,disqualified,no,yes,added: disqualify when employees is less than 60",
                        "3,30,0,30,0,B,disqualified,no,yes,-30 added: disqualify when employees is less than 60"),
                diff().outLines());
    }

    @Test
    void aLabelThatChangesByItself() throws IOException {
        change("B from 20", "B from 40");

        assertEquals(
                List.of(
                        HEADER,
                        "3,30,30,30,30,B,C,no,no,\"changed: grade fit as A from 50, B from 40, C otherwise (was 20)\""),
                diff().outLines());
    }

    @Test
    void aRangeThatCutsOff() throws IOException {
        change("score fit, 0 to 100", "score fit, 0 to 40");

        assertEquals(
                "1,50.5,40,50.5,40,A,B,no,no,\"-10.5 changed: score fit, 0 to 40 (was 100)\"",
                diff().outLines().get(1));
    }

    /** What is left out would look as if it had been another. */
    @Test
    void wordsThatOnlyWentAreToldWithAllThatWas() throws IOException {
        Files.writeString(
                folder.resolve("rules.merit"), "list wanted is 40, 50\n+10 when employees is one of wanted\n");
        change("is 40, 50", "is 50");

        String out = diff("--format", "csv").out();

        assertTrue(out.contains("list wanted is 50 (was list wanted is 40, 50)"), out);
    }

    @Test
    void aDefinitionIsTheReasonOfTheRulesThatNameIt() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), """
                define large as employees more than 100
                define good as large and job title mentions "chief"
                +10 when good
                """);
        change("more than 100", "more than 1000");

        assertEquals(
                List.of(
                        "id,total before,total after,disqualified before,disqualified after,because",
                        "4,10,0,no,no,-10 changed: define large as employees is more than 1000 (was 100)"),
                diff().outLines());
    }

    @Test
    void aRowOfATableIsASentenceOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), """
                points by employees
                  under 100: 1
                  100 or more: 5
                """);
        change("more: 5", "more: 7");

        List<String> lines = diff().outLines();

        assertEquals(3, lines.size());
        assertEquals("1,5,7,no,no,+2 changed: employees: 100 or more: 7 (was 5)", lines.get(1));
    }

    @Test
    void whatIsPushedAsideByAChangeIsNotBlamed() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,a,n\n1,yes,15\n");
        Files.writeString(folder.resolve("rules.merit"), """
                score fit
                  +10 when a
                  points by n
                    under 10: 1
                    otherwise: 5
                """);
        Files.writeString(folder.resolve("new.merit"), """
                score fit, 0 to 12
                  points by n
                    under 20: 1
                    otherwise: 5
                  group z, up to 4 points
                    +10 when a
                """);

        assertEquals(
                "1,15,5,15,5,no,no,\"-6 moved: +10 when a (from fit to fit, z); -3 changed: score fit, 0 to 12"
                        + " (was score fit); -1 added: n: under 20: 1\"",
                diff().outLines().get(1));
    }

    @Test
    void whatCannotBeChangedAloneIsToldTogether() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), "lead has\n  employees: number\n+3 when employees > 1000\n");
        Files.writeString(
                folder.resolve("new.merit"), "lead has\n  employees: text\n+3 when employees contains \"3\"\n");

        String because =
                "changed: lead has employees: text (was number) together with removed: +3 when employees > 1000"
                        + " together with added: +3 when employees contains \"\"3\"\"\"";
        assertEquals(
                List.of("1,3,0,no,no,\"-3 " + because, "4,0,3,no,no,\"+3 " + because),
                diff().outLines().subList(1, 3));
    }

    @Test
    void aListsFileIsACause() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        String rules = "list wanted from \"wanted.txt\"\n+3 when job title is one of wanted\n";
        Files.writeString(folder.resolve("rules.merit"), rules);
        Files.writeString(folder.resolve("wanted.txt"), "clerk\n");
        Files.writeString(other.resolve("rules.merit"), rules);
        Files.writeString(other.resolve("wanted.txt"), "chief clerk\n# nobody else\n");

        assertEquals(
                "2,3,0,no,no,\"-3 changed: list wanted from \"\"wanted.txt\"\" (\"\"chief clerk\"\" came, \"\"clerk\"\""
                        + " went)\"",
                CommandLineRun.in(folder)
                        .merit("diff", "rules.merit", "other/rules.merit", "leads.csv")
                        .outLines()
                        .get(1));
    }

    @Test
    void aLeadThatIsNoLongerOut() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), "+10 when employees > 10\ndisqualify when employees > 1000\n");
        Files.writeString(
                folder.resolve("new.merit"), "+12 when employees > 10\ndisqualify when employees > 100_000\n");

        assertEquals(
                "1,0,12,yes,no,+10 removed: disqualify when employees > 1000; +2 changed: +12 when employees > 10"
                        + " (was +10)",
                diff().outLines().get(1));
    }

    @Test
    void scoresThatMoveOtherwiseThanTotalAreNamed() throws IOException {
        Files.writeString(
                folder.resolve("rules.merit"), "score fit\n  +10 when employees > 10\nscore total is 50% of fit\n");
        change("+10", "+20");

        assertTrue(diff().out().contains(",+5 (fit +10) changed: +20 when employees > 10 (was +10)"), diff().out());
    }

    @Test
    void jsonLinesSayAllOfIt() throws IOException {
        change("+30 when", "+10 when");

        assertEquals(
                "{\"id\": \"3\", \"scores\": {\"fit\": {\"before\": 30, \"after\": 10}, \"total\": {\"before\": 30,"
                        + " \"after\": 10}}, \"labels\": {\"fit grade\": {\"before\": \"B\", \"after\": \"C\"}},"
                        + " \"disqualified\": {\"before\": false, \"after\": false}, \"because\": [{\"change\":"
                        + " \"changed\", \"of\": \"fit\", \"sentence\": \"+10 when job title mentions \\\"chief\\\""
                        + " because \\\"decision maker\\\"\", \"was\": \"+30 when job title mentions \\\"chief\\\""
                        + " because \\\"decision maker\\\"\", \"points\": -20, \"scores\": {\"fit\": -20, \"total\": -20}}]}",
                diff("--format", "jsonl").outLines().get(1));
    }

    @Test
    void aTerminalGetsThePage() throws IOException {
        change("+30 when", "+10 when");
        change("new.merit", "grade fit as A from 50, B from 20, C otherwise", "define unused as employees > 7");

        CommandLineRun run = CommandLineRun.in(folder)
                .on(new Terminal(true, true, 130))
                .merit("diff", "rules.merit", "new.merit", "leads.csv", "--color", "never");

        assertEquals("""
                2 of 4 leads change from rules.merit to new.merit, as of 2026-11-21 09:00 Europe/Berlin
                2 down by total · removed output `fit grade`

                  leads  points           of   sentence
                      2     -40  changed  fit  +10 when job title mentions "chief" because "decision maker" (was +30)

                No lead moves because of these:
                  added               define unused as employees > 7
                  removed  fit grade  grade fit as A from 50, B from 20, C otherwise

                  #  lead        total          fit  because
                  1  Ada   50.5 → 30.5  50.5 → 30.5  -20 changed: +10 when job title mentions "chief" because "decision maker" (was +30)
                  2  Eve       30 → 10      30 → 10  -20 changed: +10 when job title mentions "chief" because "decision maker" (was +30)
                """, run.out());
    }

    @Test
    void markdownIsAWholePage() throws IOException {
        change("B from 20", "B from 40");

        String page = diff("--format", "md").out();

        assertTrue(page.startsWith("**1 of 4 leads changes** from `rules.merit` to `new.merit`"), page);
        assertTrue(page.contains("\n| fit grade | → C |\n| --- | ---: |\n| B | 1 |\n"), page);
        assertTrue(page.contains("\n| Eve | 30 | 30 | B → C | changed: grade fit"), page);
    }

    @Test
    void theLeadsThatMoveMost() throws IOException {
        change("+20.5 when employees more than 100", "+1 per 100 employees");

        List<String> lines = diff("--top", "1").outLines();

        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("1,50.5,50,50.5,50,A,A,"), lines.get(1));
    }

    @Test
    void typesMayDifferAndLeadsComeFromStandardInput() throws IOException {
        change("employees more than 100", "employees is \"2000\"");

        CommandLineRun run =
                CommandLineRun.in(folder).reading(SmallModel.LEADS).merit("diff", "rules.merit", "new.merit", "-");

        assertEquals("0 of 4 leads change\n", run.err());
    }

    @Test
    void activitiesAreReadForBothModels() throws IOException {
        change("unsubscribed because", "no webinar attended because");
        Files.writeString(folder.resolve("activities.csv"), "id,activity,at\n1,webinar attended,2026-11-01\n");

        CommandLineRun run = diff("-a", "activities.csv");

        assertEquals(3, run.outLines().size(), run::err);
        assertFalse(run.out().contains("\n1,"), run::out);
    }

    @Test
    void aFileWithErrorsIsRefused() throws IOException {
        change("job title mentions", "job titel mentions");

        CommandLineRun run = diff();

        assertTrue(run.err().contains("error[M0201]") || run.err().contains("job titel"), run::err);
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
    }

    @Test
    void onlyOneFileComesFromStandardInput() {
        CommandLineRun run = CommandLineRun.in(folder).merit("diff", "-", "rules.merit", "-");

        assertTrue(run.err().startsWith("error: Only one of the files can come from standard input."), run::err);
        assertEquals(2, run.exitCode());
    }

    private void change(String words, String others) throws IOException {
        Files.copy(folder.resolve("rules.merit"), folder.resolve("new.merit"), StandardCopyOption.REPLACE_EXISTING);
        change("new.merit", words, others);
    }

    private void change(String file, String words, String others) throws IOException {
        Path rules = folder.resolve(file);
        Files.writeString(rules, Files.readString(rules).replace(words, others));
    }

    private CommandLineRun diff(String... options) {
        List<String> all = new ArrayList<>(List.of("diff", "rules.merit", "new.merit", "leads.csv"));
        all.addAll(List.of(options));
        return CommandLineRun.in(folder).merit(all.toArray(String[]::new));
    }
}
