package org.meritlang.repl.command;

/** The command line asks for something that cannot be done. */
final class UsageException extends Exception {
    private final String sentence;

    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong, in a plain sentence. */
    String sentence() {
        return sentence;
    }
}
