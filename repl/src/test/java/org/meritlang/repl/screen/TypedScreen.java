package org.meritlang.repl.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.ScreenTerminal;
import org.meritlang.repl.Console;
import org.meritlang.repl.Terminal;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.write.Paint;

/** A prompt on a terminal that only this program sees: types keys, waits for what the screen shows. */
final class TypedScreen implements AutoCloseable {
    static final String TAB = "\t";
    static final String ENTER = "\r";
    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    static final String UP = "\u001BOA";
    static final String LEFT = "\u001BOD";
    static final String RIGHT = "\u001BOC";
    static final String END = "\u001BOF";
    static final String BACKSPACE = "\u007F";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ScreenTerminal.VirtualTerminal virtual;
    private final CompletableFuture<Integer> exit;

    private TypedScreen(ScreenTerminal.VirtualTerminal virtual, CompletableFuture<Integer> exit) {
        this.virtual = virtual;
        this.exit = exit;
    }

    /** A prompt on a screen of this size, whose user has this home. */
    static TypedScreen of(Conversation conversation, Path home, Paint paint, int columns, int rows) throws IOException {
        ScreenTerminal.VirtualTerminal virtual = ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Map.of(
                        "HOME",
                        home.toString(),
                        "XDG_STATE_HOME",
                        home.resolve("state").toString()),
                home,
                Clock.systemUTC(),
                new Terminal(true, true, columns));
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        exit.complete(Screen.run(conversation, console, paint, virtual.terminal()));
                    } catch (Throwable e) {
                        exit.completeExceptionally(e);
                    }
                },
                "prompt");
        thread.setDaemon(true);
        thread.start();
        TypedScreen screen = new TypedScreen(virtual, exit);
        screen.shows("merit>");
        return screen;
    }

    TypedScreen type(String... keys) throws IOException {
        virtual.terminal().processInputBytes(String.join("", keys).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TypedScreen resize(int columns, int rows) {
        virtual.screen().setSize(Size.of(columns, rows));
        virtual.terminal().setSize(Size.of(columns, rows));
        virtual.terminal().raise(Signal.WINCH);
        return this;
    }

    /** Waits until the screen holds this. */
    TypedScreen shows(String text) {
        return waitsFor(lines -> String.join("\n", lines).contains(text), "shows: " + text);
    }

    /** Waits until the last line that is not empty is this one. */
    TypedScreen endsWith(String line) {
        return waitsFor(lines -> !lines.isEmpty() && lines.get(lines.size() - 1).equals(line), "ends with: " + line);
    }

    /** Waits until this many prompts have been shown, so that a key is heard by the one that waits for it. */
    TypedScreen showsPrompts(int count) {
        return waitsFor(
                lines -> !lines.isEmpty()
                        && lines.get(lines.size() - 1).equals("merit>")
                        && lines.stream()
                                        .filter(line -> line.startsWith("merit>"))
                                        .count()
                                == count,
                "shows " + count + " prompts");
    }

    TypedScreen waitsFor(Predicate<List<String>> condition, String what) {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!condition.test(lines())) {
            if (exit.isCompletedExceptionally()) {
                exitCode();
            }
            if (System.nanoTime() > until) {
                fail("the screen never " + what + "\n" + String.join("\n", lines()));
            }
            try {
                virtual.screen().waitDirty(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return this;
    }

    /** Waits until the prompt is left. */
    int exitCode() {
        try {
            return exit.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the prompt was not left:\n" + String.join("\n", lines()), e);
        }
    }

    /** What the screen shows, without blanks at the ends of lines and without empty lines at its end. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int columns = virtual.screen().getColumns();
        int rows = virtual.screen().getRows();
        long[] cells = new long[columns * rows];
        virtual.screen().dump(cells, new int[2]);
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int character = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                line.appendCodePoint(character == 0 ? ' ' : character);
            }
            lines.add(line.toString().stripTrailing());
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        virtual.terminal().close();
    }
}
