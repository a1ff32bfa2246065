package org.meritlang.repl.screen;

import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C while no line is read. It is meant for the line that was accepted last: for its answer, however late that begins,
 * and for showing it; never for a later one. For several threads.
 */
final class CtrlC {
    private boolean isHeard;
    private @Nullable Thread answering;

    /** A line is read from now on, and the key means that line. */
    synchronized void forget() {
        isHeard = false;
    }

    /** The key was pressed. */
    synchronized void hear() {
        isHeard = true;
        if (answering != null) {
            answering.interrupt();
        }
    }

    synchronized boolean isHeard() {
        return isHeard;
    }

    /** A thread has begun to answer; it is interrupted by the key, also by one that came before. */
    synchronized void stops(Thread thread) {
        answering = thread;
        if (isHeard) {
            thread.interrupt();
        }
    }

    /** The answer has come. */
    synchronized void stopsNothing() {
        answering = null;
    }
}
