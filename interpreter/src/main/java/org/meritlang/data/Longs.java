package org.meritlang.data;

import java.util.ArrayList;
import java.util.List;

/** The same as {@link Ints} for larger numbers. */
final class Longs {
    private static final int PIECE = 1 << 13;

    private final List<long[]> full = new ArrayList<>();
    private long[] last = new long[Growth.FIRST];
    private int used;

    void add(long value) {
        if (used == PIECE) {
            full.add(last);
            last = new long[PIECE];
            used = 0;
        }
        last = Growth.roomFor(used, last);
        last[used++] = value;
    }

    int size() {
        return full.size() * PIECE + used;
    }

    long get(int i) {
        return (i < full.size() * PIECE ? full.get(i / PIECE) : last)[i % PIECE];
    }

    /** All of them. */
    long[] toArray() {
        long[] all = new long[size()];
        int at = 0;
        for (long[] piece : full) {
            System.arraycopy(piece, 0, all, at, PIECE);
            at += PIECE;
        }
        System.arraycopy(last, 0, all, at, used);
        return all;
    }
}
