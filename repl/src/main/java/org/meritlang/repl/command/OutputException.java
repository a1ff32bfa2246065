package org.meritlang.repl.command;

/** The result cannot be written. The message is one plain sentence, empty when nobody is left to read. */
final class OutputException extends Exception {
    private final boolean readerLeft;

    private OutputException(String message, boolean readerLeft, Throwable cause) {
        super(message, cause);
        this.readerLeft = readerLeft;
    }

    static OutputException of(String message, Throwable cause) {
        return new OutputException(message, false, cause);
    }

    /** Whoever read the output, such as {@code head}, has had enough: not an error. */
    static OutputException readerLeft(Throwable cause) {
        return new OutputException("", true, cause);
    }

    boolean isReaderLeft() {
        return readerLeft;
    }
}
