package org.meritlang.repl.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.meritlang.repl.Console;

/** Texts for standard output. */
final class StandardOutput {
    private StandardOutput() {}

    static void write(Console console, String text) throws OutputException {
        try {
            console.out().write(text.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            throw OutputTarget.failure("standard output", e);
        }
    }
}
