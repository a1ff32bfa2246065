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
    private long nextAt;
    private boolean shown;

    ProgressBar(Console console, LeadFile file) {
        this.console = console;
        this.file = file;
        nextAt = console.clock().millis() + FIRST_AFTER;
    }

    @Override
    public void read(long leads) {
        long now = console.clock().millis();
        if (!console.terminal().err() || now < nextAt) {
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
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}
