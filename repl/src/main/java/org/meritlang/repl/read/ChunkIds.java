package org.meritlang.repl.read;

import java.util.Arrays;
import java.util.BitSet;

/** What is known of the ids of a chunk's leads, besides the ids: enough to find those that came before. */
final class ChunkIds {
    /** Of a lead for whose id the data have nothing; no id has it. */
    private static final long NONE = 0;

    private long[] hashes = new long[1 << 10];
    private int count;
    /** Known once the chunk has landed. */
    private final BitSet repeated = new BitSet();

    void add(CharSequence id) {
        addHash(DuplicateIds.hash(id));
    }

    void addNone() {
        addHash(NONE);
    }

    private void addHash(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }

    /** Whether the data have an id for a lead. */
    boolean isKnown(int lead) {
        return hashes[lead] != NONE;
    }

    /** The leads of which the id came before in the run; for the thread that adds the ids. */
    BitSet repeated() {
        return repeated;
    }

    /** Adds the ids to those that came before. */
    void addTo(DuplicateIds known, LeadChunk chunk) {
        for (int lead = 0; lead < count; lead++) {
            if (hashes[lead] != NONE && known.add(chunk.batch().id(lead), hashes[lead])) {
                repeated.set(lead);
            }
        }
    }
}
