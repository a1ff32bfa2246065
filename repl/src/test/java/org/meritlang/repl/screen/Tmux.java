package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A program on a terminal that is none of ours: tmux's. Types keys, and waits for what the screen shows. */
final class Tmux implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path folder;

    private Tmux(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts a program of ours in a folder, which also holds what it keeps.
     *
     * @param program the name of its class, and its arguments
     */
    static Tmux running(Path folder, String program, int columns, int rows) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path script = folder.resolve("prompt.sh");
        Files.writeString(
                script,
                "cd '" + folder + "'\n"
                        // The shell of a script would end with the prompt that was interrupted.
                        + "trap : INT\n"
                        + "XDG_STATE_HOME='" + folder.resolve("state") + "' '" + java + "' -cp '"
                        + System.getProperty("java.class.path") + "' " + program + "\n"
                        + "echo \"left with $?\"\nsleep 600\n");
        Tmux tmux = new Tmux(folder);
        tmux.run(List.of(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                Integer.toString(rows),
                "sh '" + script + "'"));
        return tmux.shows("merit>");
    }

    /** Types texts, and keys by the names that tmux has for them. */
    Tmux keys(String... keys) throws IOException {
        for (String key : keys) {
            boolean isKey = key.matches("Tab|Enter|Up|Left|C-.");
            run(isKey ? List.of("send-keys", key) : List.of("send-keys", "-l", "--", key));
        }
        return this;
    }

    Tmux resize(int columns, int rows) throws IOException {
        run(List.of("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows)));
        return this;
    }

    Tmux shows(String text) throws IOException {
        return waitsFor(screen -> screen.contains(text), "shows: " + text);
    }

    /** Waits until the cursor stands at the beginning of a line: what was typed is being answered. */
    Tmux answers() throws IOException {
        return waitsFor(screen -> isAtBegin(), "answers");
    }

    private boolean isAtBegin() {
        try {
            return run(List.of("display-message", "-p", "#{cursor_x}")).strip().equals("0");
        } catch (IOException e) {
            return false;
        }
    }

    private Tmux waitsFor(Predicate<String> condition, String what) throws IOException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < until) {
            if (condition.test(screen())) {
                return this;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return fail("the screen never " + what + "\n" + screen());
    }

    /** What is to be seen now, lines that were broken at the right edge in one. */
    String screen() throws IOException {
        return run(List.of("capture-pane", "-p", "-J"));
    }

    private String run(List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("tmux", "-S", folder.resolve("tmux").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        run(List.of("kill-server"));
    }

    static boolean isInstalled() {
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
