package org.meritlang.repl.write;

import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/** A format in which results stand one lead after another. Immutable; for any number of threads. */
public interface ResultForm {
    /** What stands before all leads, such as a header. */
    String opening();

    /** What stands before the first lead. */
    String beforeFirst();

    /** What stands before every lead but the first. */
    String beforeOthers();

    /** What stands after the last lead. */
    String closing();

    /** Appends one lead. */
    void append(Utf8Text out, LeadChunk chunk, ScoredBatch scored, int lead);
}
