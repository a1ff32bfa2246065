package org.meritlang.repl.command;

/** What the command tells the one who called it. */
final class ExitCode {
    static final int FINE = 0;
    /** The input has errors, or a check found something. */
    static final int FOUND_ERRORS = 1;
    /** The command was called in a way that it does not understand. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
