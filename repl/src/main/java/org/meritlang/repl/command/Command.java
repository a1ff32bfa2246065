package org.meritlang.repl.command;

import java.io.IOException;
import org.meritlang.repl.Console;
import org.meritlang.repl.read.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the commands, such as {@code merit score}. */
interface Command {
    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     * @throws UsageException if the options do not go together
     * @throws InputException if a file cannot be read
     * @throws OutputException if the result cannot be written
     */
    int run(ParseResult given, Console console) throws IOException, UsageException, InputException, OutputException;
}
