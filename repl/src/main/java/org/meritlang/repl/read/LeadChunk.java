package org.meritlang.repl.read;

import java.util.List;
import org.meritlang.data.LeadBatch;

/**
 * Some thousand leads that follow each other in the data. Safe for any thread.
 *
 * @param first the place of the first one among all leads, from 0
 * @param batches the leads as each model sees them that is fed with them; never none
 * @param texts of the kept columns
 * @param ids of the leads, as far as the data have them
 * @param notes what was unusual about these leads
 */
public record LeadChunk(long first, List<LeadBatch> batches, RowTexts texts, ChunkIds ids, ReadingNotes notes) {
    public LeadChunk {
        batches = List.copyOf(batches);
    }

    /** Whether the data have an id for a lead; else its place stands in. */
    public boolean hasId(int lead) {
        return ids.isKnown(lead);
    }

    /** Whether a lead of the same id came before in the run; known to who takes the chunk back. */
    public boolean isRepeated(int lead) {
        return ids.repeated().get(lead);
    }

    /** The leads as the first model sees them. */
    public LeadBatch batch() {
        return batches.get(0);
    }
}
