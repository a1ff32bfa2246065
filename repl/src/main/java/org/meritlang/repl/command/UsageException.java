package org.meritlang.repl.command;

/** The command line asks for something that cannot be done. The message is one plain sentence. */
final class UsageException extends Exception {
    UsageException(String message) {
        super(message);
    }
}
