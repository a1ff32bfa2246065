package org.meritlang.repl.prompt;

/** Somebody has interrupted the thread that answers. */
final class Interrupted extends RuntimeException {
    Interrupted() {
        super("interrupted", null, false, false);
    }

    /** Throws this if the thread has been interrupted. */
    static void check(Thread asking) {
        if (asking.isInterrupted()) {
            throw new Interrupted();
        }
    }
}
