package org.meritlang.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole numbers that come one after another. They lie in pieces: where there are millions, none is copied because more
 * come, and a collector moves a piece at a time.
 */
final class Ints {
    private static final int PIECE = 1 << 14;

    private final List<int[]> full = new ArrayList<>();
    private int[] last = new int[Growth.FIRST];
    private int used;

    void add(int value) {
        if (used == PIECE) {
            full.add(last);
            last = new int[PIECE];
            used = 0;
        }
        last = Growth.roomFor(used, last);
        last[used++] = value;
    }

    int size() {
        return full.size() * PIECE + used;
    }

    /** Puts the number that stands at a place in the array instead of each that is such a place, from one on. */
    void replace(int from, int[] byPlace) {
        for (int i = from; i < size(); ) {
            int[] piece = i < full.size() * PIECE ? full.get(i / PIECE) : last;
            int end = Math.min(size(), (i / PIECE + 1) * PIECE);
            for (; i < end; i++) {
                piece[i % PIECE] = byPlace[piece[i % PIECE]];
            }
        }
    }

    /** All of them. */
    int[] toArray() {
        int[] all = new int[size()];
        int at = 0;
        for (int[] piece : full) {
            System.arraycopy(piece, 0, all, at, PIECE);
            at += PIECE;
        }
        System.arraycopy(last, 0, all, at, used);
        return all;
    }
}
