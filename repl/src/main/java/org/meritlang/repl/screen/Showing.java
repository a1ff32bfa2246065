package org.meritlang.repl.screen;

import java.io.PrintWriter;

/** Shows answers; Ctrl-C stops a long one. */
record Showing(PrintWriter out, CtrlC ctrlC) {
    /** So much is shown whatever happens, so that nobody takes what has been done for undone. */
    private static final int LINES_AT_ONCE = 50;

    /** Shows a text, its last line ended, and tells whether all of it. */
    boolean toTheEnd(String text) {
        int from = 0;
        for (int lines = 0; from < text.length(); lines++) {
            if (lines > 0 && lines % LINES_AT_ONCE == 0) {
                out.flush();
                if (ctrlC.isHeard()) {
                    out.println("Interrupted.");
                    out.flush();
                    return false;
                }
            }
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            out.write(text, from, next - from);
            from = next;
        }
        if (!text.isEmpty() && !text.endsWith("\n")) {
            out.println();
        }
        out.flush();
        return true;
    }
}
