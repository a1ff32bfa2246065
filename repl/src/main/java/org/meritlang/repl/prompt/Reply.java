package org.meritlang.repl.prompt;

/**
 * What the prompt answers.
 *
 * @param text lines to be shown as they are, coloured and fitted to the width already; perhaps none
 */
public record Reply(String text, Outcome outcome) {
    /** What came of what was typed. */
    public enum Outcome {
        ANSWERED,
        /** It could not be done; the text says why. A script exits with 1. */
        FAILED,
        /** Somebody interrupted it, and nothing came of it. A script exits with 1. */
        INTERRUPTED,
        /** The session is to end. */
        LEAVES
    }
}
