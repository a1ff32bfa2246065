package org.meritlang.repl.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meritlang.repl.command.CommandLineRun;

/**
 * Every folder of examples holds rules, leads, and what scoring them gives: {@code expected.csv}, {@code
 * expected-notes.txt} if there is something to say, and why the first lead has its scores: {@code
 * expected-explanation.txt}. With {@code -Dcases.update=true} these are written anew; such a run fails, so that no build can bless itself.
 */
class ExampleModelsTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");
    private static final String AS_OF = "2026-11-21";
    /** Every sentence of these is tried by an example of their own. */
    private static final Set<String> WHOLLY_TRIED = Set.of("routing-matrix", "bant", "personas", "signal-catalogue");

    @TestFactory
    Stream<DynamicTest> examples() {
        List<Path> models = ProjectFolder.exampleModels();
        assertFalse(models.isEmpty(), "there are examples");
        return models.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
    }

    @Test
    void anUpdatingRunFails() {
        assertFalse(UPDATE, "The expected files were written anew: look at them, then run without the update.");
    }

    private static void run(Path folder) {
        String rules = ProjectFolder.rules(folder).getFileName().toString();
        CommandLineRun scored = CommandLineRun.in(folder)
                .merit(arguments(List.of("score", rules), folder, "--as-of", AS_OF, "--format", "csv"));
        String explanation = explanation(folder, rules);
        if (UPDATE) {
            write(folder.resolve("expected.csv"), scored.out());
            write(folder.resolve("expected-notes.txt"), scored.err());
            write(folder.resolve("expected-explanation.txt"), explanation);
            return;
        }
        assertAll(
                () -> assertEquals(0, scored.exitCode(), scored.err()),
                () -> assertEquals(ProjectFolder.read(folder.resolve("expected.csv")), scored.out()),
                () -> assertEquals(notes(folder), scored.err()),
                () -> assertEquals(ProjectFolder.read(folder.resolve("expected-explanation.txt")), explanation),
                () -> checks(folder, rules),
                () -> passesItsExamples(folder, rules),
                () -> isFormatted(folder, rules));
    }

    /** Of the first lead, as the command shows it. */
    private static String explanation(Path folder, String rules) {
        String[] reasons = arguments(List.of("explain", rules), folder, "--as-of", AS_OF, "--all-leads");
        String first = CommandLineRun.in(folder)
                .merit(reasons)
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        String id = first.replaceFirst("^\\{\"id\": \"([^\"]*)\".*", "$1");
        String[] explain = arguments(List.of("explain", rules), folder, "--as-of", AS_OF, "--lead", id);
        return CommandLineRun.in(folder).merit(explain).out();
    }

    private static void checks(Path folder, String rules) {
        CommandLineRun run = CommandLineRun.in(folder).merit(arguments(List.of("check", rules), folder));
        assertEquals(0, run.exitCode(), run.out());
        assertTrue(run.out().matches("\\d+ sentences, no errors\n"), run.out());
    }

    private static void passesItsExamples(Path folder, String rules) {
        String threshold = WHOLLY_TRIED.contains(folder.getFileName().toString()) ? "100" : "0";
        CommandLineRun run = CommandLineRun.in(folder).merit("test", "--threshold", threshold, rules);
        assertEquals(0, run.exitCode(), run.out());
    }

    /** The command with the folder's leads and activities, and what else it is given. */
    private static String[] arguments(List<String> command, Path folder, String... rest) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add(Files.exists(folder.resolve("leads.csv")) ? "leads.csv" : "leads.jsonl");
        if (Files.exists(folder.resolve("activities.csv"))) {
            arguments.addAll(List.of("-a", "activities.csv"));
        }
        arguments.addAll(List.of(rest));
        return arguments.toArray(String[]::new);
    }

    private static void isFormatted(Path folder, String rules) {
        CommandLineRun run = CommandLineRun.in(folder).merit("fmt", "--check", rules);
        assertEquals("", run.out(), "files that `merit fmt` would change");
        assertEquals(0, run.exitCode());
    }

    private static String notes(Path folder) {
        Path notes = folder.resolve("expected-notes.txt");
        return Files.exists(notes) ? ProjectFolder.read(notes) : "";
    }

    private static void write(Path file, String text) {
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
