package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code merit score} with what the leads have done. */
class ScoreActivitiesTest {
    private static final String RULES = """
            time zone "Europe/Berlin"
            +10 when webinar attended
            +5 when page visited where url contains "/pricing"
            +2 when page visited where seconds > 30
            """;
    private static final String LEADS = "id,name\n1,Ada\n2,Bob\n3,Eve\n";
    private static final String ACTIVITIES = """
            lead,activity,at,url,seconds
            2,page visited,2026-11-20T10:00,/pricing,5
            1,webinar attended,2026-11-10,,
            2,page visited,2026-11-01T10:00,/home,31
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeModel() throws IOException {
        write("rules.merit", RULES);
        write("leads.csv", LEADS);
        write("acts.csv", ACTIVITIES);
    }

    @Test
    void aFileSaysWhatLeadsHaveDoneInAnyOrder() {
        CommandLineRun run = score("-a", "acts.csv");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of("10", "7", "0"), totals(run));
        assertEquals("", run.err());
    }

    @Test
    void itMayBeJsonJsonLinesOrCompressed() throws IOException {
        String one = "{\"lead\": 1, \"event\": \"webinar attended\", \"time\": \"2026-11-10\"}";
        String other = "{\"lead\": \"2\", \"event\": \"Page Visited\", \"time\": \"2026-11-10\","
                + " \"url\": \"/pricing\", \"seconds\": 31.5}";
        write("acts.json", "[" + one + ", " + other + "]");
        write("acts.jsonl", one + "\n" + other + "\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ACTIVITIES.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("acts.csv.gz"), packed.toByteArray());

        for (String file : List.of("acts.json", "acts.jsonl", "acts.csv.gz")) {
            CommandLineRun run = score("-a", file);
            assertEquals(List.of("10", "7", "0"), totals(run), file + run.err());
        }
    }

    @Test
    void leadsOrActivitiesMayComeFromStandardInput() {
        CommandLineRun leads =
                CommandLineRun.in(folder).reading(LEADS).merit("score", "rules.merit", "-", "-a", "acts.csv");
        CommandLineRun activities =
                CommandLineRun.in(folder).reading(ACTIVITIES).merit("score", "rules.merit", "leads.csv", "-a", "-");

        assertEquals(List.of("10", "7", "0"), totals(leads), leads.err());
        assertEquals(List.of("10", "7", "0"), totals(activities), activities.err());
    }

    @Test
    void jsonLeadsMayHoldTheirActivities() throws IOException {
        write("leads.json", """
                [{"id": 1, "activities": [{"activity": "page visited", "at": "2026-11-01T10:00Z",
                                           "url": "/pricing", "seconds": 31}]},
                 {"id": 2, "activities": []},
                 {"id": 2, "activities": [{"activity": "webinar attended", "at": "2026-11-01"}]}]
                """);

        CommandLineRun alone = CommandLineRun.in(folder).merit("score", "rules.merit", "leads.json");
        CommandLineRun both = CommandLineRun.in(folder).merit("score", "rules.merit", "leads.json", "-a", "acts.csv");

        assertEquals(List.of("7", "0", "10"), totals(alone), alone.err());
        assertEquals(List.of("17", "7", "17"), totals(both), both.err());
        assertTrue(both.outLines().get(0).startsWith("id,total,"), "activities are no column of the results");
    }

    @Test
    void nobodyMayHaveDoneAnything() throws IOException {
        write("rules.merit", "lead does\n  webinar attended\nscore fit\n  +10 when no webinar attended\n");
        write("none.json", "[]");
        write("none.csv", "lead,activity,at\n");
        write("leads.json", "[{\"id\": 1, \"activities\": []}]");

        assertEquals(List.of("10", "10", "10"), totals(score("-a", "none.json")));
        assertEquals(List.of("10", "10", "10"), totals(score("-a", "none.csv")));
        assertEquals(List.of("10"), totals(CommandLineRun.in(folder).merit("score", "rules.merit", "leads.json")));
    }

    @Test
    void columnsMayBeNamed() throws IOException {
        write("acts.csv", ACTIVITIES.replace("lead,activity,at", "who,what,when"));

        assertEquals(
                "error: `acts.csv` has no column that says whose activities they are, such as `lead id`, `lead` or"
                        + " `id`. There is `who`, `what`, `when`, `url` and `seconds`; say which with --lead-column.\n",
                score("-a", "acts.csv").err());
        assertEquals(
                "error: `acts.csv` has no column `whoo`, as --lead-column says; did you mean `who`?\n",
                score("-a", "acts.csv", "--lead-column", "whoo").err());
        CommandLineRun named =
                score("-a", "acts.csv", "--lead-column", "who", "--activity-column", "What", "--time-column", "when");
        assertEquals(List.of("10", "7", "0"), totals(named), named.err());
    }

    @Test
    void theLeadIsNamedAsInTheLeadsUnlessAColumnNamesTheLead() throws IOException {
        write("leads.csv", "email\na@x.example\nB@x.example\n");
        write("acts.csv", """
                id,email,type,timestamp,url,seconds
                7, a@x.example ,webinar attended,2026-11-10,,
                8,b@x.example,webinar attended,2026-11-10,,
                9,B@x.example,page visited,2026-11-10,/pricing,
                """);
        assertEquals(List.of("10", "5"), totals(score("-a", "acts.csv")));

        write("leads.csv", LEADS);
        write("acts.csv", "id,lead id,type,date,url,seconds\n1,2,webinar attended,2026-11-10,,\n9,3,page visited,,,\n");
        assertEquals(List.of("0", "10", "0"), totals(score("-a", "acts.csv")));
    }

    @Test
    void leadsWithoutAnIdCannotHaveActivitiesInAnotherFile() throws IOException {
        write("leads.csv", "name\nAda\n");

        CommandLineRun run = score("-a", "acts.csv");

        assertEquals(2, run.exitCode());
        assertTrue(
                run.err().startsWith("error: The leads have no column `id`, `lead id`, `lead` or `email`"), run.err());
    }

    @Test
    void aModelThatAsksForActivitiesNeedsThem() throws IOException {
        write("rules.merit", "lead does\n  webinar attended\nscore fit\n  +10 when webinar attended\n");

        CommandLineRun without = score();

        assertEquals(2, without.exitCode());
        assertEquals(
                "error: The rules ask what leads have done (`webinar attended`): name a file of activities with -a, let"
                        + " the leads hold `activities`, or say --no-activities.",
                without.errLines().get(0));
        assertEquals(List.of("0", "0", "0"), totals(score("--no-activities"), "fit"));
    }

    /** {@code disqualify when unsubscribd} must not pass for what nobody has done. */
    @Test
    void withoutActivitiesABareNameIsAFieldOrAnError() throws IOException {
        write(
                "rules.merit",
                "score fit\n  +10 when wholly unheard of\n  +5 when webinar attended in the last 9 days\n");

        CommandLineRun run = score("--no-activities");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("There is no field called `wholly unheard of`"), run.err());
    }

    @Test
    void aNameThatNobodyHasDoneIsAnError() throws IOException {
        write("rules.merit", "+10 when webinar atended\n+5 when page visited where url contains \"/pricing\"\n");

        CommandLineRun run = score("-a", "acts.csv");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("M0203") && run.err().contains("`webinar attended`"), run.err());
        CommandLineRun check = CommandLineRun.in(folder).merit("check", "rules.merit", "leads.csv", "-a", "acts.csv");
        assertEquals(1, check.exitCode());
        assertTrue(check.out().contains("M0203"), check.out());
    }

    @Test
    void whatIsUnusualIsTold() throws IOException {
        write("acts.csv", """
                lead,activity,at,url,seconds
                1,webinar attended,1763735400,,
                2,page visited,yesterday,/pricing,5
                2,page visited,2026-11-20,/pricing,long
                ,page visited,2026-11-20,/pricing,5
                3,,2026-11-20,/pricing,5
                3,page visited,2027-11-20,/pricing,5
                8,mail opened,2026-11-20,,
                9,mail opened,2026-11-20,,
                """);

        CommandLineRun run = score("-a", "acts.csv");

        assertEquals(0, run.exitCode());
        assertEquals(List.of("10", "5", "0"), totals(run));
        assertEquals(
                List.of(
                        "note: 1 activity says no lead and is left out (line 5)",
                        "note: 1 activity has no name and is left out (line 6)",
                        "note: at: 1 of 8 activities has no time that can be read and is left out, e.g. \"yesterday\""
                                + " (lead 2)",
                        "note: at: read as seconds since 1970 in 1 of 8 activities",
                        "note: 2 activities are of 2 leads that are not among the leads, e.g. 8, 9",
                        "note: 1 activity lies after the instant of the evaluation and does not count",
                        "note: no rule names `mail opened` (2)",
                        "note: page visited: seconds: 1 of 2 values is not a number and counts as unknown, e.g."
                                + " \"long\" (lead 2)"),
                run.errLines());
        CommandLineRun strict = score("-a", "acts.csv", "--strict");
        assertEquals(1, strict.exitCode());
        assertTrue(
                strict.err()
                        .endsWith("error: --strict does not accept activities that are left out, unreadable values of"
                                + " `seconds` of `page visited`\n"),
                strict.err());
    }

    @Test
    void aLeadWithoutAnIdHasNotDoneWhatTheLeadOfItsPlaceDid() throws IOException {
        write("leads.csv", "id,name\n,Ada\n2,Bob\n");

        assertEquals(List.of("0", "7"), totals(score("-a", "acts.csv")));
    }

    private static List<String> totals(CommandLineRun run) {
        return totals(run, "total");
    }

    private static List<String> totals(CommandLineRun run, String output) {
        List<String> header = List.of(
                run.outLines().isEmpty() ? new String[0] : run.outLines().get(0).split(",", -1));
        int column = header.indexOf(output);
        return run.outLines().stream()
                .skip(1)
                .map(line -> line.split(",", -1)[column])
                .toList();
    }

    private CommandLineRun score(String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("score", "rules.merit", "leads.csv", "--as-of", "2026-11-21"), Stream.of(options))
                .toArray(String[]::new);
        return CommandLineRun.in(folder).merit(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
