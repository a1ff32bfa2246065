package org.meritlang.repl;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.meritlang.repl.command.MeritCommand;

/** Where the {@code merit} command starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Not System.out, which keeps silent about a closed pipe and a full disk.
        Console console = new Console(
                // Buffered also because JDK 17 seeks in a bare FileInputStream, which a pipe does not allow.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Path.of(""),
                Clock.systemUTC(),
                Terminal.find(System.getenv()));
        System.exit(MeritCommand.run(console, arguments));
    }
}
