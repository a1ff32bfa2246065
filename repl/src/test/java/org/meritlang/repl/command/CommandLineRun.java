package org.meritlang.repl.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.meritlang.repl.Console;
import org.meritlang.repl.Terminal;

/** Runs the real command in a folder, with streams that a test can look into. */
public final class CommandLineRun {
    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Path folder;
    private String input = "";
    private Terminal terminal = Terminal.none();
    private Map<String, String> environment = Map.of();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OutputStream standardOutput = out;
    private int exitCode;

    private CommandLineRun(Path folder) {
        this.folder = folder;
    }

    public static CommandLineRun in(Path folder) {
        return new CommandLineRun(folder);
    }

    public CommandLineRun reading(String standardInput) {
        input = standardInput;
        return this;
    }

    public CommandLineRun on(Terminal where) {
        terminal = where;
        return this;
    }

    public CommandLineRun with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    CommandLineRun writingTo(OutputStream stream) {
        standardOutput = stream;
        return this;
    }

    /** Runs {@code merit} with these arguments. */
    public CommandLineRun merit(String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                standardOutput,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                Clock.fixed(NOW, ZoneOffset.UTC),
                terminal);
        exitCode = MeritCommand.run(console, arguments);
        return this;
    }

    public int exitCode() {
        return exitCode;
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out().lines().toList();
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> errLines() {
        return err().lines().toList();
    }
}
