package org.meritlang.repl.write;

import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/** A format in which results stand one lead after another. Immutable; for any number of threads. */
public interface ResultForm extends Framing {
    /** Appends one lead. */
    void append(Utf8Text out, LeadChunk chunk, ScoredBatch scored, int lead);
}
