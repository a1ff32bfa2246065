package org.meritlang.repl.command;

/** The result cannot be written. */
final class OutputException extends Exception {
    private final String sentence;
    private final boolean readerLeft;

    private OutputException(String sentence, boolean readerLeft, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
        this.readerLeft = readerLeft;
    }

    static OutputException of(String sentence, Throwable cause) {
        return new OutputException(sentence, false, cause);
    }

    /** Whoever read the output, such as {@code head}, has had enough: not an error. */
    static OutputException readerLeft(Throwable cause) {
        return new OutputException("", true, cause);
    }

    /** What is wrong, in a plain sentence; empty when nobody is left to read it. */
    String sentence() {
        return sentence;
    }

    boolean isReaderLeft() {
        return readerLeft;
    }
}
