package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.Main;
import org.meritlang.repl.Terminal;

class ScoreAlertsTest {
    private static final String HOT = "call within a day";

    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), """
                +10 when employees more than 100
                alert "call within a day" as soon as total >= 10 because "large enough"
                alert "is out" as soon as disqualified
                disqualify when unsubscribed
                """);
        leads("1,500,no", "2,50,no", "3,500,yes");
    }

    @Test
    void withoutAStateAllThatHoldAreShown() {
        for (int run = 0; run < 2; run++) {
            assertEquals(List.of("id,alerts", "1," + HOT, "2,", "3,is out"), score());
        }
    }

    @Test
    void withAStateAnAlertFiresWhenItDidNotHoldBefore() throws IOException {
        assertEquals(List.of("id,alerts", "1," + HOT, "2,", "3,is out"), on("2026-11-01"));
        assertEquals(List.of("id,alerts", "1,", "2,", "3,"), on("2026-11-02"));
        leads("1,5,no", "2,500,no");
        assertEquals(List.of("id,alerts", "1,", "2," + HOT), on("2026-11-03"));
        leads("1,500,no", "2,500,no", "3,500,yes");
        assertEquals(List.of("id,alerts", "1," + HOT, "2,", "3,"), on("2026-11-04"));
    }

    @Test
    void anyInstantIsKept() {
        assertEquals(List.of("id,alerts", "1," + HOT, "2,", "3,is out"), on("0001-01-01"));
        assertEquals(List.of("id,alerts", "1,", "2,", "3,"), on("9999-12-31"));
    }

    @Test
    void primingKeepsWithoutFiring() {
        assertEquals(List.of("id,alerts", "1,", "2,", "3,"), on("2026-11-01", "--prime"));
        assertEquals(List.of("id,alerts", "1,", "2,", "3,"), on("2026-11-02"));
    }

    @Test
    void anEarlierInstantChangesNothingAndSaysSo() throws IOException {
        leads("1,5,no");
        on("2026-11-10");
        leads("1,500,no");

        CommandLineRun early = run("--state", "state", "--as-of", "2026-11-01");

        assertEquals(List.of("id,alerts", "1,"), early.outLines());
        assertEquals(
                "note: 1 lead was evaluated for a later instant already, so its alerts stay as they are and do not"
                        + " fire\n",
                early.err());
        assertEquals(List.of("id,alerts", "1," + HOT), on("2026-11-11"));
    }

    @Test
    void anAlertWithAnotherBecauseIsTheSameAndWithAnotherConditionIsNot() throws IOException {
        on("2026-11-01");
        replace("because \"large enough\"", "because \"big\"");
        assertEquals(List.of("id,alerts", "1,", "2,", "3,"), on("2026-11-02"));
        replace("total >= 10", "total >= 9");
        assertEquals(List.of("id,alerts", "1," + HOT, "2,", "3,"), on("2026-11-03"));
        replace("total >= 9", "total >= 10");
        assertEquals(List.of("id,alerts", "1,", "2,", "3,"), on("2026-11-04"));
    }

    @Test
    void aLeadWithTwoRowsHasTheAlertsOfBoth() throws IOException {
        String note =
                "1 lead comes again with other alerts than before; an alert is kept as holding if it holds in one of"
                        + " the rows";
        for (String[] rows : List.of(new String[] {"1,500,no", "1,5,no"}, new String[] {"1,5,no", "1,500,no"})) {
            String state = "state" + rows[0].length();
            leads(rows);
            CommandLineRun run = run("--state", state, "--as-of", "2026-11-01");
            assertTrue(run.err().contains(note), run::err);
            assertEquals(
                    List.of("id,alerts", "1,", "1,"),
                    run("--state", state, "--as-of", "2026-11-02").outLines());
            leads("1,5,no", "1,5,no");
            run("--state", state, "--as-of", "2026-11-03");
            leads(rows);
            assertTrue(run("--state", state, "--as-of", "2026-11-04").out().contains(HOT));
        }
    }

    @Test
    void twoRowsOfALeadTellOnce() throws IOException {
        leads("1,500,no", "1,600,no");
        run("--state", "state", "--as-of", "2026-11-01", "--alerts-to", "alerts.csv");
        assertEquals(2, Files.readAllLines(folder.resolve("alerts.csv")).size());
    }

    @Test
    void aFileOfAlertsThatCannotBeWrittenIsRefusedBeforeAStateIsMade() {
        CommandLineRun run = run("--state", "state", "--alerts-to", "nowhere/alerts.csv");

        assertEquals("error: The folder of `nowhere/alerts.csv` does not exist.\n", run.err());
        assertFalse(Files.exists(folder.resolve("state.mv.db")));
    }

    @Test
    void aLeadWithoutAnIdDoesNotFire() throws IOException {
        leads(",500,no");
        CommandLineRun run = run("--state", "state");
        assertEquals(List.of("id,alerts", ","), run.outLines());
        assertTrue(run.err().contains("1 lead has an alert that does not fire"), run::err);
    }

    @Test
    void whatFiresGoesToAFileOfItsOwn() throws IOException {
        run("--state", "state", "--as-of", "2026-11-01T09:00", "--alerts-to", "alerts.jsonl");
        run("--as-of", "2026-11-01", "--alerts-to", "alerts.csv");

        assertEquals("""
                {"lead": "1", "alert": "call within a day", "asOf": "2026-11-01T09:00:00Z", "because": "large enough"}
                {"lead": "3", "alert": "is out", "asOf": "2026-11-01T09:00:00Z", "because": "disqualified"}
                """, Files.readString(folder.resolve("alerts.jsonl")));
        assertEquals("""
                lead,alert,as of,because
                1,call within a day,2026-11-01T23:59:59Z,large enough
                3,is out,2026-11-01T23:59:59Z,disqualified
                """, Files.readString(folder.resolve("alerts.csv")));
    }

    @Test
    void aTableCountsThem() {
        CommandLineRun run =
                CommandLineRun.in(folder).on(new Terminal(true, true, 100)).merit("score", "rules.merit", "leads.csv");

        assertTrue(run.out().contains("  alerts  call within a day: 1 lead\n          is out: 1 lead\n"), run::out);
    }

    /** They would never be heard of again. */
    @Test
    void whatFiresIsNamedWhereTheResultsDoNotShowIt() {
        String told = "alert: " + HOT + ": 1 lead (1)\nalert: is out: 1 lead (3)\n";
        String[] withoutAlerts = {"score", "rules.merit", "leads.csv", "--state", "a", "--columns", "id,total"};

        assertEquals(told, merit(withoutAlerts).err());
        assertEquals("", merit(withoutAlerts).err());
        assertEquals(told, run("--state", "b", "--top", "1").err());
        assertEquals(
                "",
                run("--state", "c", "--top", "1", "--alerts-to", "fired.csv").err());
        CommandLineRun table = merit("score", "rules.merit", "leads.csv", "--state", "d", "--format", "table");
        assertTrue(table.out().contains(HOT + ": 1 lead (1)"), table.out());
    }

    @Test
    void anAlertThatIsNewToAStateSaysWhyItFires() throws IOException {
        on("2026-11-01");
        replace("total >= 10", "total is at least 9");

        assertEquals(
                "note: the alert `call within a day` is new to this state, or its condition is, so it fires for every"
                        + " lead for which it holds\n",
                run("--state", "state", "--as-of", "2026-11-02").err());
    }

    @Test
    void aReaderWhoLeavesIsToldThatNothingWasKept() throws IOException {
        Files.writeString(folder.resolve("fired.jsonl"), "those of yesterday\n");
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        CommandLineRun run = CommandLineRun.in(folder)
                .writingTo(closed)
                .merit("score", "rules.merit", "leads.csv", "--state", "state", "--alerts-to", "fired.jsonl");

        assertEquals(1, run.exitCode());
        assertEquals(
                "error: The results were not read to their end, so nothing was kept in `state` and `fired.jsonl` was not"
                        + " written.\n",
                run.err());
        assertEquals(List.of("id,alerts", "1," + HOT, "2,", "3,is out"), on("2026-11-01"));
    }

    @Test
    void jsonHasThem() {
        List<String> lines =
                merit("score", "rules.merit", "leads.csv", "--format", "jsonl").outLines();

        assertTrue(lines.get(0).endsWith("\"alerts\": [\"call within a day\"]}"), lines.get(0));
        assertTrue(lines.get(1).endsWith("\"alerts\": []}"), lines.get(1));
    }

    @Test
    void whenTheResultsCannotBeWrittenTheStateStaysAsItWas() {
        CommandLineRun failed = run("--state", "state", "-o", "nowhere/out.csv");

        assertEquals(1, failed.exitCode());
        assertEquals(List.of("id,alerts", "1," + HOT, "2,", "3,is out"), on("2026-11-01"));
    }

    @Test
    void wrongUsageIsRefused() throws IOException {
        assertEquals(2, run("--prime").exitCode());
        assertEquals(2, run("--alerts-to", "alerts.txt").exitCode());
        assertEquals(2, run("--alerts-to", "out.csv", "-o", "out.csv").exitCode());
        CommandLineRun other = run("--state", "leads.csv");
        assertEquals("error: `leads.csv` is not a state of alerts that Merit keeps; name another file.\n", other.err());
        Files.writeString(folder.resolve("nameless.csv"), "employees,unsubscribed\n5,no\n");
        CommandLineRun nameless = merit("score", "rules.merit", "nameless.csv", "--state", "state");
        assertTrue(nameless.err().contains("by which a state could know them again"), nameless::err);
    }

    @Test
    void aRunThatIsKilledLeavesTheStateAsItWas() throws IOException, InterruptedException {
        leads("0,5,no");
        on("2026-11-01");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "score",
                        "rules.merit",
                        "-",
                        "--state",
                        "state",
                        "--as-of",
                        "2026-11-02",
                        "-o",
                        "out.csv")
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedWriter leads = run.outputWriter(StandardCharsets.UTF_8);
        leads.write("id,employees,unsubscribed\n");
        for (int lead = 0; lead < 400_000; lead++) {
            leads.write(lead + ",500,no\n");
        }
        // All but the last of it was read by now, and the run waits for more.
        leads.flush();
        run.destroyForcibly();
        assertTrue(run.waitFor(1, TimeUnit.MINUTES));

        leads("0,500,no", "1,500,no");
        assertEquals(List.of("id,alerts", "0," + HOT, "1," + HOT), on("2026-11-02"));
    }

    private void leads(String... rows) throws IOException {
        Files.writeString(folder.resolve("leads.csv"), "id,employees,unsubscribed\n" + String.join("\n", rows) + "\n");
    }

    private void replace(String words, String others) throws IOException {
        Path rules = folder.resolve("rules.merit");
        Files.writeString(rules, Files.readString(rules).replace(words, others));
    }

    private List<String> score(String... options) {
        return run(options).outLines();
    }

    private List<String> on(String day, String... options) {
        List<String> all = new ArrayList<>(List.of("--state", "state", "--as-of", day));
        all.addAll(List.of(options));
        return score(all.toArray(String[]::new));
    }

    private CommandLineRun run(String... options) {
        List<String> all = new ArrayList<>(
                List.of("score", "rules.merit", "leads.csv", "--format", "csv", "--columns", "id,alerts"));
        all.addAll(List.of(options));
        return merit(all.toArray(String[]::new));
    }

    private CommandLineRun merit(String... arguments) {
        return CommandLineRun.in(folder).merit(arguments);
    }
}
