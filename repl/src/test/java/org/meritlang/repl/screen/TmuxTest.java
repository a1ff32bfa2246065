package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritlang.repl.Main;

/** The prompt as a process of its own on a terminal that is none of ours: tmux's, where that is installed. */
class TmuxTest {
    private static final Path EXAMPLE = Path.of("../examples/b2b-saas").toAbsolutePath();
    private static final int MANY_RULES = 1_500;
    private static final int MANY_LEADS = 20_000;
    private static final int MOST_TRIES = 60;

    @TempDir
    Path folder;

    @BeforeEach
    void requireTmux() {
        assumeTrue(Tmux.isInstalled(), "tmux is not installed");
    }

    @Test
    void typesCompletesInterruptsAndLeaves() throws IOException {
        try (Tmux tmux = Tmux.running(folder, PromptProgram.class.getName(), 70, 20)) {
            tmux.keys("country is \"Ge", "Tab", "and job", "Tab", "is known", "Enter");
            tmux.shows("<country is \"Germany\" and job title is known>");
            tmux.keys("Up", "Left", "X", "Enter");
            tmux.shows("<country is \"Germany\" and job title is knowXn>");
            tmux.keys("slow", "Enter").shows("Thinking.");
            tmux.keys("C-c").shows("Interrupted.");
            tmux.resize(40, 15);
            tmux.keys("points by employees", "Enter").shows("...>");
            tmux.keys("  under 10: 5", "Enter", "Enter").shows("<points by employees/  under 10: 5>");
            tmux.keys("C-d").shows("left with 0");
            assertTrue(
                    Files.isRegularFile(folder.resolve("state").resolve("merit").resolve("history")));
        }
    }

    /** From the command line to its exit code, with rules and leads. */
    @Test
    void theCommandItselfAnswers() throws IOException {
        for (String name : new String[] {"b2b-saas.merit", "leads.csv", "activities.csv", "free-email-domains.txt"}) {
            Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
        }
        String arguments = " repl b2b-saas.merit leads.csv -a activities.csv";
        try (Tmux tmux = Tmux.running(folder, Main.class.getName() + arguments, 90, 40)) {
            tmux.shows("40 leads, 9 fields, 308 activities");
            tmux.keys(":as of 2026-11-21", "Enter").shows("As of 2026-11-21 23:59 Europe/Berlin.");
            tmux.keys("job ti", "Tab", "mentions \"director\"", "Enter").shows("of 40 leads");
            tmux.keys("country is \"Ger", "Tab", "Enter").shows("9 of 40 leads (22.5%)\n  Ines");
            tmux.keys("+15 when job title mentions \"director\"", "Enter").shows(":keep keeps it");
            tmux.keys(":keep", "Enter").shows("Kept.");
            tmux.keys("decide region", "Enter").shows("...>");
            tmux.keys("  north when country is \"Sweden\"", "Enter", "  south otherwise", "Enter");
            tmux.shows("region: north 2, south");
            tmux.resize(36, 30);
            tmux.keys("country is \"Sweden\"", "Enter", ":show", "Enter").shows("too narrow for: ");
            interruptsALongAnswer(tmux);
            tmux.keys(":quit", "Enter").shows("`:quit!`");
            tmux.keys(":quit!", "Enter").shows("left with 0");
            String history =
                    Files.readString(folder.resolve("state").resolve("merit").resolve("history"));
            assertTrue(history.contains("decide region"), history);
        }
    }

    private void interruptsALongAnswer(Tmux tmux) throws IOException {
        Files.writeString(
                folder.resolve("large.merit"),
                "score fit\n"
                        + IntStream.range(0, MANY_RULES)
                                .mapToObj(i -> "  +1 when employees > " + i + " or country contains \"" + i + "\"\n")
                                .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("many.csv"),
                "id,employees,country\n"
                        + IntStream.range(0, MANY_LEADS)
                                .mapToObj(i -> i + "," + i + ",Land" + i + "\n")
                                .collect(Collectors.joining()));
        tmux.keys(":open! large.merit many.csv", "Enter").answers();
        for (int tries = 0; tries < MOST_TRIES && !tmux.screen().contains("Interrupted."); tries++) {
            assertFalse(tmux.screen().contains("20,000 leads"), "it was answered before it could be interrupted");
            tmux.keys("C-c");
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        tmux.shows("Interrupted.");
        tmux.keys("region", "Enter").shows("south");
    }
}
