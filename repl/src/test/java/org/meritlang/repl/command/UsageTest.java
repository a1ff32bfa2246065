package org.meritlang.repl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @Test
    void withoutACommandThereIsThePrompt() {
        CommandLineRun run = CommandLineRun.in(folder).reading(":help\n").merit();

        assertEquals(0, run.exitCode());
        assertEquals(CommandLineRun.in(folder).reading(":help\n").merit("repl").out(), run.out());
    }

    @Test
    void thereIsHelp() {
        CommandLineRun run = merit("--help");

        assertEquals(0, run.exitCode());
        assertEquals(merit("help").out(), run.out());
        assertEquals(merit("score", "--help").out(), merit("help", "score").out());
        for (String command : List.of("score", "explain", "check", "test", "fmt", "repl")) {
            assertTrue(run.out().contains("  " + command), run.out());
        }
    }

    @Test
    void thePromptMayBeginAtAnotherInstant() throws IOException {
        Files.writeString(folder.resolve("l.csv"), "id,employees\n1,5\n");
        Files.writeString(folder.resolve("r.merit"), "time zone \"Europe/Berlin\"\n+5 when employees > 3\n");
        CommandLineRun run = CommandLineRun.in(folder)
                .reading(":as of\n")
                .merit("repl", "r.merit", "l.csv", "--as-of", "2026-11-20");
        String told = "As of 2026-11-20 23:59 Europe/Berlin.\n";
        assertTrue(run.out().endsWith(told + told), run.out() + run.err());
        assertEquals(
                2, CommandLineRun.in(folder).merit("repl", "--as-of", "soon").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "explain", "check", "test", "fmt", "repl", "completion"})
    void everyCommandHasHelpWithTwoExamples(String command) {
        CommandLineRun run = merit(command, "--help");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("Usage: merit " + command), run.out());
        String examples = run.out().substring(run.out().indexOf("Examples:"));
        assertTrue(examples.split("merit " + command, -1).length >= 3, examples);
    }

    @Test
    void thereIsAVersion() {
        assertTrue(merit("--version").out().startsWith("merit "));
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheOneMeant() {
        assertWrong("There is no command `scroe`; did you mean `score`?", "Usage: merit COMMAND ...", "scroe", "x");
        assertWrong("There is no command `dance`.", "Usage: merit COMMAND ...", "dance");
    }

    @Test
    void aMisspeltOptionIsAnsweredWithTheOneMeant() {
        assertWrong(
                "`merit fmt` has no option `--chekc`; did you mean `--check`?",
                "Usage: merit fmt RULES... [--check]",
                "fmt",
                "a.merit",
                "--chekc");
    }

    @Test
    void whatIsMissingOrTooMuchIsSaid() {
        String usage =
                "Usage: merit check RULES [LEADS] [-a ACTIVITIES] [--fix] [--ranges] [--strict] [--format FORMAT]";
        assertWrong("`merit check` needs RULES.", usage, "check");
        assertWrong("`c` is one file too many.", usage, "check", "a", "b", "c");
        assertWrong("`--format` needs a value: FORMAT.", usage, "check", "a", "--format");
        assertWrong("`--format` is given twice.", usage, "check", "a", "--format", "json", "--format", "text");
        assertWrong("`merit check` has no option `--strit`; did you mean `--strict`?", usage, "check", "a", "--strit");
        assertWrong("`--format` takes text or json here, not `xml`.", usage, "check", "a", "--format", "xml");
        assertWrong("`merit score` needs RULES and LEADS.", scoreUsage(), "score");
        assertWrong("`merit score` needs LEADS.", scoreUsage(), "score", "a");
    }

    @Test
    void valuesOfOptionsAreChecked() {
        assertWrong("`--top` takes a number of leads, such as 20, not `many`.", scoreUsage(), score("--top", "many"));
        assertWrong("`--top` takes a number of leads, such as 20, not `0`.", scoreUsage(), score("--top", "0"));
        assertWrong(
                "There is no format `xlsx`; there are csv, json, jsonl, md and table.",
                scoreUsage(),
                score("--format", "xlsx"));
        assertWrong("`--color` takes auto, always or never, not `pink`.", scoreUsage(), score("--color", "pink"));
        assertWrong(
                "`-a` and `--no-activities` do not go together.",
                scoreUsage(),
                score("-a", "activities.csv", "--no-activities"));
        assertWrong(
                "Leads and activities cannot both come from standard input.",
                scoreUsage(),
                "score",
                "rules.merit",
                "-",
                "-a",
                "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void shellsGetTheirCompletion(String shell) {
        CommandLineRun run = merit("completion", shell);

        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("--as-of") && run.out().contains("bashcompinit"));
    }

    private static String[] score(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "score";
        arguments[1] = "a.merit";
        arguments[2] = "a.csv";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return arguments;
    }

    private static String scoreUsage() {
        return "Usage: merit score RULES LEADS [-a ACTIVITIES] [-o OUT] [--format FORMAT] [--top N] [--sort OUTPUT[:asc]] [options]";
    }

    private void assertWrong(String sentence, String usage, String... arguments) {
        CommandLineRun run = merit(arguments);

        assertEquals(List.of("error: " + sentence, usage), run.errLines());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }

    private CommandLineRun merit(String... arguments) {
        return CommandLineRun.in(folder).merit(arguments);
    }
}
