package org.meritlang.repl.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.Terminal;
import org.meritlang.repl.command.CommandLineRun;

/**
 * What the documents say is so: their commands answer what is shown, their links lead somewhere, their
 * rules have no errors. {@code -Dcases.update=true} writes the answers anew, and fails.
 */
class DocumentsTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");
    private static final Terminal TERMINAL = new Terminal(true, true, 120);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern RULES = Pattern.compile("^```merit\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PIPED = Pattern.compile("echo '([^']*)' \\| (.*)");
    /** A transcript of the prompt that a document shows: it is replayed where it stands. */
    private static final Pattern SESSION =
            Pattern.compile("(<!-- session (\\S+) -->\\R```text\\R)(.*?)(?=^```$)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String MERIT = "./merit ";
    private static final String SHOW = "cat ";

    @TempDir
    Path copy;

    @TestFactory
    Stream<DynamicTest> commandsAnswerAsShown() throws IOException {
        copyExamples();
        return documents().map(document -> DynamicTest.dynamicTest(name(document), () -> runCommands(document)));
    }

    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() {
        return documents().map(document -> DynamicTest.dynamicTest(name(document), () -> followLinks(document)));
    }

    @TestFactory
    Stream<DynamicTest> rulesHaveNoErrors() {
        return documents().map(document -> DynamicTest.dynamicTest(name(document), () -> checkRules(document)));
    }

    @TestFactory
    Stream<DynamicTest> sessionsAreThoseThatAreReplayed() {
        return documents().map(document -> DynamicTest.dynamicTest(name(document), () -> showSessions(document)));
    }

    @Test
    void anUpdatingRunFails() {
        assertFalse(UPDATE, "The answers were written anew: look at them, then run without the update.");
    }

    private static Stream<Path> documents() {
        List<Path> documents = new ArrayList<>(ProjectFolder.list(ProjectFolder.ROOT));
        documents.addAll(ProjectFolder.list(ProjectFolder.ROOT.resolve("docs")));
        documents.add(ProjectFolder.ROOT.resolve("examples/README.md"));
        return documents.stream().filter(file -> file.toString().endsWith(".md"));
    }

    private static String name(Path document) {
        return ProjectFolder.ROOT.relativize(document).toString();
    }

    private void runCommands(Path document) throws IOException {
        String text = ProjectFolder.read(document);
        for (int i = 0; i < ConsoleBlock.in(text).size(); i++) {
            ConsoleBlock block = ConsoleBlock.in(text).get(i);
            String actual = answer(block);
            if (UPDATE) {
                text = block.answered(text, actual);
            } else {
                assertEquals(block.answer(), actual, name(document) + ":" + block.line());
            }
        }
        if (UPDATE) {
            Files.writeString(document, text);
        }
    }

    /** What a terminal shows: the results, then what is said on standard error. */
    private String answer(ConsoleBlock block) {
        String command = block.command();
        if (command.startsWith(SHOW)) {
            return ProjectFolder.read(copy.resolve(command.substring(SHOW.length())));
        }
        String input = "";
        Matcher piped = PIPED.matcher(command);
        if (piped.matches()) {
            input = piped.group(1) + "\n";
            command = piped.group(2);
        }
        assertTrue(command.startsWith(MERIT), "only merit, echo and cat can be tried: " + command);
        CommandLineRun run = CommandLineRun.in(copy)
                .reading(input)
                .on(TERMINAL)
                .with(Map.of("NO_COLOR", "1"))
                .merit(command.substring(MERIT.length()).split(" +"));
        return run.out() + run.err();
    }

    private static void followLinks(Path document) {
        Matcher links = LINK.matcher(ProjectFolder.read(document));
        while (links.find()) {
            String target = links.group(1);
            if (!target.contains("://")) {
                assertTrue(Files.exists(document.resolveSibling(target)), name(document) + " links to " + target);
            }
        }
    }

    private static void showSessions(Path document) throws IOException {
        String text = ProjectFolder.read(document);
        String shown = SESSION.matcher(text)
                .replaceAll(session -> Matcher.quoteReplacement(
                        session.group(1) + ProjectFolder.read(ProjectFolder.ROOT.resolve(session.group(2)))));
        if (UPDATE) {
            Files.writeString(document, shown);
        } else {
            assertEquals(shown, text, name(document));
        }
    }

    private static void checkRules(Path document) {
        Matcher rules = RULES.matcher(ProjectFolder.read(document));
        while (rules.find()) {
            CommandLineRun run = CommandLineRun.in(ProjectFolder.ROOT)
                    .reading(rules.group(1))
                    .merit("check", "-", "examples/b2b-saas/leads.csv", "-a", "examples/b2b-saas/activities.csv");
            assertEquals(0, run.exitCode(), run.out());
        }
    }

    private void copyExamples() throws IOException {
        Path examples = ProjectFolder.ROOT.resolve("examples");
        try (Stream<Path> files = Files.walk(examples, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve("examples").resolve(examples.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
