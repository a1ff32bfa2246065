package org.meritlang.repl.read;

import org.meritlang.data.LeadBatch;

/**
 * Some thousand leads that follow each other in the data. Safe for any thread.
 *
 * @param first the place of the first one among all leads, from 0
 * @param texts of the kept columns
 * @param ids of the leads, as far as the data have them
 * @param notes what was unusual about these leads
 */
public record LeadChunk(long first, LeadBatch batch, RowTexts texts, ChunkIds ids, ReadingNotes notes) {}
