package org.meritlang.repl.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Notices ids that came before. Keeps 8 to 16 bytes an id, a hash of it, so that two ids in many millions of millions
 * may be taken for the same; that only makes a note say one too many.
 */
final class DuplicateIds {
    private static final int SAMPLES = 3;

    private long[] hashes = new long[1024];
    private int used;
    private long repeated;
    private final List<String> samples = new ArrayList<>();

    /**
     * Adds the next id, whose {@link #hash} is known.
     *
     * @return whether it came before
     */
    boolean add(CharSequence id, long hash) {
        int slot = slot(hashes, hash);
        if (hashes[slot] == hash) {
            repeated++;
            if (samples.size() < SAMPLES && !samples.contains(id.toString())) {
                samples.add(id.toString());
            }
            return true;
        }
        hashes[slot] = hash;
        if (++used * 3L > hashes.length * 2L) {
            grow();
        }
        return false;
    }

    Optional<String> sentence() {
        if (repeated == 0) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "%,d", repeated)
                + (repeated == 1 ? " lead has an id that came before" : " leads have an id that came before")
                + "; all are scored, e.g. \"" + String.join("\", \"", samples) + "\"");
    }

    private void grow() {
        long[] larger = new long[hashes.length * 2];
        for (long hash : hashes) {
            if (hash != 0) {
                larger[slot(larger, hash)] = hash;
            }
        }
        hashes = larger;
    }

    private static int slot(long[] table, long hash) {
        int slot = (int) hash & (table.length - 1);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    /** 64 well-mixed bits of a text, never 0, which marks a free slot. */
    static long hash(CharSequence text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
