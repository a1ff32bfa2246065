package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt as a process of its own on a terminal that is none of ours: tmux's, where that is installed. */
class TmuxTest {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(isInstalled(), "tmux is not installed");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path script = folder.resolve("prompt.sh");
        Files.writeString(
                script,
                "cd '" + folder + "'\n"
                        // The shell of a script would end with the prompt that was interrupted.
                        + "trap : INT\n"
                        + "XDG_STATE_HOME='" + folder.resolve("state") + "' '" + java + "' -cp '"
                        + System.getProperty("java.class.path") + "' " + PromptProgram.class.getName() + "\n"
                        + "echo \"left with $?\"\nsleep 600\n");
        tmux("-f", "/dev/null", "new-session", "-d", "-x", "70", "-y", "20", "sh '" + script + "'");
        shows("merit>");
    }

    @AfterEach
    void end() throws IOException {
        if (isInstalled()) {
            tmux("kill-server");
        }
    }

    @Test
    void typesCompletesInterruptsAndLeaves() throws IOException {
        keys("country is \"Ge", "Tab", "and job", "Tab", "is known", "Enter");
        shows("<country is \"Germany\" and job title is known>");
        keys("Up", "Left", "X", "Enter");
        shows("<country is \"Germany\" and job title is knowXn>");
        keys("slow", "Enter");
        shows("Thinking.");
        keys("C-c");
        shows("Interrupted.");
        tmux("resize-window", "-x", "40", "-y", "15");
        keys("points by employees", "Enter");
        shows("...>");
        keys("  under 10: 5", "Enter", "Enter");
        shows("<points by employees/  under 10: 5>");
        keys("C-d");
        shows("left with 0");
        assertTrue(Files.isRegularFile(folder.resolve("state").resolve("merit").resolve("history")));
    }

    private void keys(String... keys) throws IOException {
        for (String key : keys) {
            boolean isKey = key.matches("Tab|Enter|Up|Left|C-.");
            tmux(isKey ? List.of("send-keys", key) : List.of("send-keys", "-l", key));
        }
    }

    private void shows(String text) throws IOException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        String screen = "";
        while (System.nanoTime() < until) {
            screen = tmux("capture-pane", "-p", "-J");
            if (screen.contains(text)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        fail("the screen never shows: " + text + "\n" + screen);
    }

    private String tmux(String... arguments) throws IOException {
        return tmux(List.of(arguments));
    }

    private String tmux(List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("tmux", "-S", folder.resolve("tmux").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isInstalled() {
        try {
            Process process =
                    new ProcessBuilder("tmux", "-V").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
