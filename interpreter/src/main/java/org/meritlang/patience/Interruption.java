package org.meritlang.patience;

/** Whoever waited for some work waits no longer. What the work has begun is left behind; nothing of it may be used. */
public final class Interruption extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interruption() {
        super("interrupted", null, false, false);
    }
}
