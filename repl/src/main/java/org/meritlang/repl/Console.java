package org.meritlang.repl;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * All that the command touches of the world around it, so that a test can stand in for it.
 *
 * @param in standard input
 * @param out standard output, for results; its write errors are errors
 * @param err standard error, for notes and errors
 * @param environment its variables
 * @param folder the folder the user is in
 * @param clock what time it is
 * @param terminal what standard output and error lead to
 */
public record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        Clock clock,
        Terminal terminal) {
    public Console {
        environment = Map.copyOf(environment);
    }

    /** Says something on standard error. */
    public void say(String line) {
        err.println(line);
    }
}
