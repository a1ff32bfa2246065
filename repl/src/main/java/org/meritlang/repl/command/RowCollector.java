package org.meritlang.repl.command;

import java.io.IOException;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/**
 * What becomes of scored leads.
 *
 * @param <P> a chunk's part of it
 */
interface RowCollector<P> {
    /** Makes a chunk's part; called by many threads. */
    P prepare(LeadChunk chunk, ScoredBatch scored);

    /** Takes a part; called by one thread, in the order of the leads. */
    void accept(P part) throws IOException;

    /** Called once, after the last part. */
    void finish() throws IOException;
}
