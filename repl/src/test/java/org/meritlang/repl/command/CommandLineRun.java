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
final class CommandLineRun {
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

    static CommandLineRun in(Path folder) {
        return new CommandLineRun(folder);
    }

    CommandLineRun reading(String standardInput) {
        input = standardInput;
        return this;
    }

    CommandLineRun on(Terminal where) {
        terminal = where;
        return this;
    }

    CommandLineRun with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    CommandLineRun writingTo(OutputStream stream) {
        standardOutput = stream;
        return this;
    }

    /** Runs {@code merit} with these arguments. */
    CommandLineRun merit(String... arguments) {
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

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out().lines().toList();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> errLines() {
        return err().lines().toList();
    }
}
