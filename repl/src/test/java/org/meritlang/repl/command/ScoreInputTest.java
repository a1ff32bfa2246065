package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreInputTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        SmallModel.writeTo(folder);
    }

    @Test
    void standardInputIsReadAsCsvAndAsJson() {
        CommandLineRun csv = CommandLineRun.in(folder).reading(SmallModel.LEADS).merit("score", "rules.merit", "-");
        CommandLineRun json = CommandLineRun.in(folder)
                .reading("[{\"id\": 1, \"job\": {\"title\": \"Chief\"}, \"employees\": 1e3, \"unsubscribed\": false}]")
                .merit("score", "rules.merit", "-");

        assertEquals(5, csv.outLines().size());
        assertEquals(
                "1,Chief,1e3,false,50.5,50.5,A,no,+30 decision maker; +20.5 employees is more than 100",
                json.outLines().get(1));
    }

    @Test
    void listsOfJsonAreListsWithoutADeclaration() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), "+2 when tags is known\n+4 when tags is \"ads\"\n");
        CommandLineRun lists = CommandLineRun.in(folder)
                .reading("[{\"id\": 1, \"tags\": [\"crm\", \"ads\"]}, {\"id\": 2, \"tags\": []}, {\"id\": 3}]")
                .merit("score", "rules.merit", "-");
        CommandLineRun mixed = CommandLineRun.in(folder)
                .reading("[{\"id\": 1, \"tags\": [\"crm\", \"ads\"]}, {\"id\": 2, \"tags\": \"ads\"}]")
                .merit("score", "rules.merit", "-");

        assertTrue(lists.outLines().get(1).startsWith("1,crm;ads,6,no,"), lists.out());
        assertEquals("2,,2,no,+2 tags is known", lists.outLines().get(2));
        assertEquals("3,,0,no,", lists.outLines().get(3));
        assertTrue(mixed.outLines().get(1).startsWith("1,crm;ads,2,no,"), mixed.out());
        assertTrue(mixed.outLines().get(2).startsWith("2,ads,6,no,"), mixed.out());
    }

    @Test
    void rulesMayComeFromStandardInput() {
        CommandLineRun run = CommandLineRun.in(folder).reading(SmallModel.RULES).merit("score", "-", "leads.csv");

        assertEquals(5, run.outLines().size());
        assertEquals(2, CommandLineRun.in(folder).merit("score", "-", "-").exitCode());
    }

    @Test
    void valuesThatCannotBeReadAreTold() throws IOException {
        writeLeads("id,job title,employees,unsubscribed\n1,Chief,51-200,no\n2,Chief,7,perhaps\n3,,,\n");

        CommandLineRun run = score();

        assertEquals(0, run.exitCode());
        assertEquals(
                List.of(
                        "note: employees: 1 of 2 values is not a number and counts as unknown, e.g. \"51-200\" (lead 1)",
                        "note: unsubscribed: 1 of 2 values is neither yes nor no and counts as unknown,"
                                + " e.g. \"perhaps\" (lead 2)",
                        "note: could not tell for 2 leads whether to disqualify: unsubscribed is unknown"),
                run.errLines().subList(0, 3));
        assertTrue(run.errLines()
                .get(3)
                .startsWith("note: could not tell for some leads in 2 sentences, most often in `+"));
        assertEquals(5, score("--verbose").errLines().size());
    }

    @Test
    void strictMakesUnreadableValuesAnErrorAndWritesAllTheSame() throws IOException {
        writeLeads("id,job title,employees,unsubscribed\n1,Chief,51-200,no\n");

        CommandLineRun run = score("--strict", "-o", "scored.csv");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().endsWith("error: --strict does not accept unreadable values of `employees`\n"));
        assertTrue(Files.exists(folder.resolve("scored.csv")));
        writeLeads("id,job title,employees,unsubscribed\n1,Chief,,no\n");
        assertEquals(0, score("--strict").exitCode());
    }

    @Test
    void decimalCommasAreAnotherHabit() throws IOException {
        writeLeads("id;job title;employees;unsubscribed\n1;Clerk;1.000,5;no\n");

        assertEquals("1,Clerk,\"1.000,5\",no,0,0,C,no,", score().outLines().get(1));
        assertTrue(score("--decimal-comma").outLines().get(1).contains(",20.5,20.5,B,"));
    }

    @Test
    void theIdColumnMayBeNamed() throws IOException {
        writeLeads("crm key,job title,employees,unsubscribed\nk7,Chief,1,no\n");

        assertTrue(score("--format", "jsonl", "--id", "CRM_Key").out().startsWith("{\"id\": \"k7\""));
        assertTrue(score("--format", "jsonl").out().startsWith("{\"id\": \"1\""));
        CommandLineRun wrong = score("--id", "crm kei");
        assertEquals(2, wrong.exitCode());
        assertEquals(
                "error: The leads have no column `crm kei` to take ids from; did you mean `crm key`?",
                wrong.errLines().get(0));
    }

    @Test
    void aHeaderWithoutLeadsIsTold() throws IOException {
        writeLeads("id,job title,employees,unsubscribed\n");

        CommandLineRun run = score();

        assertEquals(0, run.exitCode());
        assertEquals(
                List.of("id,job title,employees,unsubscribed,fit,total,fit grade,disqualified,reasons"),
                run.outLines());
        assertEquals(List.of("note: there are no leads, only the names of the columns"), run.errLines());
        assertEquals("", score("--format", "jsonl").out());
        assertEquals("[\n]\n", score("--format", "json").out());
    }

    @Test
    void duplicateColumnsAreShownWithTheirCode() throws IOException {
        writeLeads("id,Employees,employees\n1,2,3\n");

        CommandLineRun run = score();

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("M0222"), run.err());
        assertTrue(run.err().contains("`Employees`") && run.err().contains("`employees`"), run.err());
    }

    @Test
    void everyBadFileIsOnePlainSentence() throws IOException {
        Files.write(folder.resolve("empty.csv"), new byte[0]);
        Files.write(folder.resolve("latin.merit"), "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("large.merit"), new byte[5 << 20]);

        assertEquals(
                "error: `empty.csv` is empty; it needs a first line with the names of its columns.\n",
                failure("score", "rules.merit", "empty.csv"));
        assertEquals("error: There is no file called `nowhere.csv`.\n", failure("score", "rules.merit", "nowhere.csv"));
        assertEquals("error: There is no file called `no.merit`.\n", failure("score", "no.merit", "leads.csv"));
        assertEquals("error: `.` is a folder; name a file in it.\n", failure("score", "rules.merit", "."));
        assertEquals("error: `.` is a folder; name a file in it.\n", failure("score", ".", "leads.csv"));
        assertEquals(
                "error: `latin.merit` is not a text in UTF-8; save it as UTF-8.\n",
                failure("score", "latin.merit", "leads.csv"));
        assertEquals(
                "error: `large.merit` is larger than the 4 MB that a rule file may have.\n",
                failure("score", "large.merit", "leads.csv"));
    }

    @Test
    void wrongRulesScoreNothing() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), "+10 when job titel mentions \"chief\"\n");

        CommandLineRun run = score("-o", "scored.csv");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("M0203"), run.err());
        assertTrue(Files.notExists(folder.resolve("scored.csv")));
    }

    @Test
    void theInstantIsGivenInTheModelsTimeZone() throws IOException {
        for (String asOf : List.of("2026-03-01", "2026-03-01T09:30", "2026-03-01 09:30:15", "2026-03-01T09:30+05")) {
            CommandLineRun run = score("--as-of", asOf, "--format", "table");
            assertEquals(0, run.exitCode(), run.err());
            String shown = asOf.equals("2026-03-01") ? "23:59" : asOf.endsWith("+05") ? "05:30" : "09:30";
            assertTrue(run.out().startsWith("4 leads scored as of 2026-03-01 " + shown + " Europe/Berlin"), run.out());
        }
        assertEquals(2, score("--as-of", "1.3.2026").exitCode());
        assertEquals(2, score("--as-of", "2026-02-30").exitCode());
    }

    private String failure(String... arguments) {
        CommandLineRun run = CommandLineRun.in(folder).merit(arguments);
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        return run.err();
    }

    private void writeLeads(String csv) throws IOException {
        Files.writeString(folder.resolve("leads.csv"), csv);
    }

    private CommandLineRun score(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "score";
        arguments[1] = "rules.merit";
        arguments[2] = "leads.csv";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandLineRun.in(folder).merit(arguments);
    }
}
