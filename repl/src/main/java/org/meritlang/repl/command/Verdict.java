package org.meritlang.repl.command;

import java.util.List;
import org.meritlang.Review;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Severity;

/** How much a check has found, in numbers: {@code 31 sentences, no errors, 2 warnings, 1 silenced}. */
record Verdict(int sentences, long errors, long warnings, long notes, int silenced) {
    static Verdict of(Review review) {
        List<Diagnostic> found = review.diagnostics();
        return new Verdict(
                review.sentences(),
                count(found, Severity.ERROR),
                count(found, Severity.WARNING),
                count(found, Severity.NOTE),
                review.silenced());
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }

    /** Of a file with errors it does not matter how many sentences it has. */
    String line() {
        String first = errors > 0
                ? RunNotes.counted(errors, "error", "errors")
                : RunNotes.counted(sentences, "sentence", "sentences") + ", no errors";
        return first
                + (warnings == 0 ? "" : ", " + RunNotes.counted(warnings, "warning", "warnings"))
                + (notes == 0 ? "" : ", " + RunNotes.counted(notes, "note", "notes"))
                + (silenced == 0 ? "" : ", " + RunNotes.number(silenced) + " silenced");
    }
}
