package org.meritlang.repl.command;

import org.meritlang.repl.Console;
import org.meritlang.repl.read.LeadFile;

/** How far a run has come, on standard error, once it has taken more than a second and only on a terminal. */
final class ProgressBar implements ScoringRun.Progress {
    private static final long FIRST_AFTER = 1_000;
    private static final long THEN_EVERY = 100;
    private static final int LENGTH = 30;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Console console;
    private final LeadFile file;
    private final boolean possible;
    private long nextAt;
    private boolean shown;

    /**
     * Begins to watch.
     *
     * @param outputOnTerminal whether results are written there meanwhile, which leaves no place for a bar
     */
    ProgressBar(Console console, LeadFile file, boolean outputOnTerminal) {
        this.console = console;
        this.file = file;
        possible = console.terminal().err() && !outputOnTerminal;
        nextAt = console.clock().millis() + FIRST_AFTER;
    }

    @Override
    public void read(long leads) {
        long now = console.clock().millis();
        if (!possible || now < nextAt) {
            return;
        }
        nextAt = now + THEN_EVERY;
        shown = true;
        double share = file.shareRead();
        int full = (int) Math.round(share * LENGTH);
        String bar = share == 0 ? "" : "  " + "█".repeat(full) + "░".repeat(LENGTH - full);
        console.err().print(CLEAR_LINE + RunNotes.number(leads) + " leads" + bar);
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
