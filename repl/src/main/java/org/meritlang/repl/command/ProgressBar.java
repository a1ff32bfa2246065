package org.meritlang.repl.command;

import java.util.function.DoubleSupplier;
import org.meritlang.repl.Console;

/** How far a run has come, on standard error, once it has taken more than a second and only on a terminal. */
final class ProgressBar implements ChunkRun.Progress {
    private static final long FIRST_AFTER = 1_000;
    private static final long THEN_EVERY = 100;
    private static final int LENGTH = 30;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Console console;
    private final String things;
    private final DoubleSupplier share;
    private final boolean possible;
    private long nextAt;
    private boolean shown;

    /**
     * Begins to watch.
     *
     * @param things what is counted: {@code leads}
     * @param share how much of all was read, from 0 to 1; 0 where that cannot be told
     * @param outputOnTerminal whether results are written there meanwhile, which leaves no place for a bar
     */
    ProgressBar(Console console, String things, DoubleSupplier share, boolean outputOnTerminal) {
        this.console = console;
        this.things = things;
        this.share = share;
        possible = console.terminal().err() && !outputOnTerminal;
        nextAt = console.clock().millis() + FIRST_AFTER;
    }

    @Override
    public void read(long count) {
        long now = console.clock().millis();
        if (!possible || now < nextAt) {
            return;
        }
        nextAt = now + THEN_EVERY;
        shown = true;
        double read = share.getAsDouble();
        int full = (int) Math.round(read * LENGTH);
        String bar = read == 0 ? "" : "  " + "█".repeat(full) + "░".repeat(LENGTH - full);
        console.err().print(CLEAR_LINE + RunNotes.number(count) + " " + things + bar);
        console.err().flush();
    }

    /** Takes it away. */
    void clear() {
        if (shown) {
            shown = false;
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}
