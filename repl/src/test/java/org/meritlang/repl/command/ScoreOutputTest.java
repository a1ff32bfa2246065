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

class ScoreOutputTest {
    private static final Terminal WIDE = new Terminal(true, true, 110);

    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        SmallModel.writeTo(folder);
    }

    @Test
    void aPipeGetsCsvWithTheColumnsOfTheData() {
        CommandLineRun run = score();

        assertEquals("""
                id,name,job title,employees,unsubscribed,fit,total,fit grade,disqualified,reasons
                1,Ada,Chief Engineer,2000,no,50.5,50.5,A,no,+30 decision maker; +20.5 employees is more than 100
                2,Bob,Clerk,50,no,0,0,C,no,
                3,Eve,"Chief, Sales",40,no,30,30,B,no,+30 decision maker
                4,Kim,Chief,300,yes,0,0,disqualified,yes,disqualified: opted out
                """, run.out());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void anOutputNamedLikeAColumnIsCalledMerit() throws IOException {
        Files.writeString(
                folder.resolve("leads.csv"),
                "job title,employees,unsubscribed,FIT,Fit_Grade,reasons\nChief,200,no,old,old,old\n");

        assertEquals(
                List.of(
                        "job title,employees,unsubscribed,FIT,Fit_Grade,reasons,merit fit,total,merit fit grade,"
                                + "disqualified,merit reasons",
                        "Chief,200,no,old,old,old,50.5,50.5,A,no,+30 decision maker; +20.5 employees is more than 100"),
                score().outLines());
    }

    @Test
    void columnsAreThoseThatAreAskedForInTheirOrder() {
        assertEquals(
                List.of("total,id,fit grade", "50.5,1,A", "0,2,C", "30,3,B", "0,4,disqualified"),
                score("--columns", "total, ID,fit_grade").outLines());
    }

    @Test
    void columnsThatAreNotThereAreWrongUsage() {
        CommandLineRun unknown = score("--columns", "id,totl");
        CommandLineRun ofJson = score("--columns", "id", "--format", "json");

        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("has a column `totl`; did you mean `total`?"), unknown.err());
        assertEquals(2, ofJson.exitCode());
        assertTrue(ofJson.err().contains("`--columns` chooses the columns of CSV"), ofJson.err());
    }

    @Test
    void jsonLinesAreOneObjectALead() {
        List<String> lines = score("--format", "jsonl").outLines();

        assertEquals(
                "{\"id\": \"3\", \"scores\": {\"fit\": 30, \"total\": 30}, \"labels\": {\"fit grade\": \"B\"}, "
                        + "\"disqualified\": false, \"reasons\": [{\"score\": \"fit\", \"points\": 30, "
                        + "\"because\": \"decision maker\"}], \"alerts\": []}",
                lines.get(2));
        assertTrue(lines.get(3).contains("\"disqualified\": true, \"disqualifiedBecause\": [\"opted out\"]"));
        assertEquals(4, lines.size());
    }

    @Test
    void jsonIsOneArrayOfTheSameObjects() {
        List<String> array = score("--format", "json").outLines();
        List<String> lines = score("--format", "jsonl").outLines();

        assertEquals("[", array.get(0));
        assertEquals(lines.get(0) + ",", array.get(1));
        assertEquals(lines.get(3), array.get(4));
        assertEquals("]", array.get(5));
    }

    @Test
    void markdownIsATable() {
        assertEquals(
                List.of(
                        "| lead | fit | total | fit grade | disqualified | reasons |",
                        "| --- | ---: | ---: | --- | --- | --- |",
                        "| Ada | 50.5 | 50.5 | A | no | +30 decision maker; +20.5 employees is more than 100 |"),
                score("--format", "md").outLines().subList(0, 3));
    }

    @Test
    void aTerminalGetsATable() {
        CommandLineRun run = on(WIDE).with(Map.of("NO_COLOR", "1")).merit("score", "rules.merit", "leads.csv");

        assertEquals("""
                4 leads scored as of 2026-11-21 09:00 Europe/Berlin · 1 disqualified

                  #  lead  total   fit  fit grade     strongest reasons
                  1  Ada    50.5  50.5  A             +30 decision maker · +20.5 employees is more than 100
                  2  Eve      30    30  B             +30 decision maker
                  3  Bob       0     0  C
                  4  Kim       0     0  disqualified  disqualified: opted out

                  fit grade  A ██████████████████ 1   B ██████████████████ 1   C ██████████████████ 1
                """, run.out());
        assertEquals("", run.err());
    }

    @Test
    void theTableFitsItsTerminalAndSaysThatThereIsMore() throws IOException {
        StringBuilder leads = new StringBuilder("id,first name,last name,job title,employees,unsubscribed\n");
        for (int i = 1; i <= 1500; i++) {
            leads.append(i).append(",山田,\u001B[31m太郎,Chief,").append(i).append(",no\n");
        }
        Files.writeString(folder.resolve("leads.csv"), leads);

        CommandLineRun run =
                on(new Terminal(true, true, 60)).merit("score", "rules.merit", "leads.csv", "--color", "never");

        assertTrue(run.out().startsWith("1,500 leads scored as of"), run.out());
        assertTrue(run.out().contains("   1  山田  [31m太郎"), run.out());
        assertFalse(run.out().contains("\u001B"), run.out());
        assertTrue(run.out().endsWith("All of them: -o scored.csv\n"), run.out());
        assertEquals(
                List.of(),
                run.outLines().stream().filter(line -> width(line) > 60).toList());
    }

    private static int width(String line) {
        return line.codePoints().map(c -> c >= 0x4E00 && c <= 0x9FFF ? 2 : 1).sum();
    }

    @Test
    void topAndSortKeepTiesInTheOrderOfTheDataAndTheDisqualifiedLast() throws IOException {
        Files.writeString(folder.resolve("leads.csv"), """
                id,job title,employees,unsubscribed
                a,Clerk,1,yes
                b,Clerk,1,no
                c,Chief,1,no
                d,Chief,200,no
                e,Chief,1,no
                f,Clerk,1,no
                """);

        assertEquals("d c e b f a", ids(score("--sort", "total")));
        assertEquals("b f c e d a", ids(score("--sort", "fit:asc")));
        assertEquals("d c e b f a", ids(score("--sort", "fit grade")));
        assertEquals("d c e b f a", ids(score("--sort", "merit fit grade")));
        assertEquals("b f c e d a", ids(score("--sort", "Fit_Grade:asc")));
        assertEquals("d c", ids(score("--top", "2")));
        assertEquals("b f c", ids(score("--top", "3", "--sort", "total:asc")));
        assertEquals("d c e b f a", ids(score("--top", "100")));
        CommandLineRun wrong = score("--sort", "fitness");
        assertEquals(2, wrong.exitCode());
        assertEquals(
                "error: The model has no output `fitness` to sort by; it has `fit`, `total`, `fit grade`.",
                wrong.errLines().get(0));
    }

    private static String ids(CommandLineRun run) {
        assertEquals(0, run.exitCode(), run.err());
        return String.join(
                " ",
                run.outLines().stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList());
    }

    @Test
    void manyLeadsStayInOrder() throws IOException {
        StringBuilder leads = new StringBuilder("id,job title,employees,unsubscribed\n");
        for (int i = 0; i < 100_000; i++) {
            leads.append(i).append(",Chief,").append(i).append(",no\n");
        }
        Files.writeString(folder.resolve("leads.csv"), leads);

        List<String> lines = score().outLines();

        assertEquals(100_001, lines.size());
        for (int i = 0; i < 100_000; i++) {
            assertTrue(lines.get(i + 1).startsWith(i + ",Chief," + i + ",no," + (i > 100 ? "50.5" : "30") + ","));
        }
    }

    @Test
    void theFormatOfAFileIsThatOfItsName() throws IOException {
        for (String name : List.of("o.csv", "o.json", "o.jsonl", "o.md", "o")) {
            assertEquals(0, score("-o", name).exitCode());
        }

        assertTrue(Files.readString(folder.resolve("o.csv")).startsWith("id,name"));
        assertTrue(Files.readString(folder.resolve("o.json")).startsWith("[\n{\"id\""));
        assertTrue(Files.readString(folder.resolve("o.jsonl")).startsWith("{\"id\""));
        assertTrue(Files.readString(folder.resolve("o.md")).startsWith("| lead |"));
        assertTrue(Files.readString(folder.resolve("o")).startsWith("id,name"));
        assertEquals(2, score("-o", "o.xlsx").exitCode());
        assertEquals(0, score("-o", "o.xlsx", "--format", "csv").exitCode());
    }

    private CommandLineRun score(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "score";
        arguments[1] = "rules.merit";
        arguments[2] = "leads.csv";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandLineRun.in(folder).merit(arguments);
    }

    private CommandLineRun on(Terminal terminal) {
        return CommandLineRun.in(folder).on(terminal);
    }
}
