package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds all pieces that a text holds in one walk over it, however many pieces there are: an automaton
 * after Aho and Corasick. Immutable.
 */
final class Pieces {
    private static final int START = 0;
    private static final int NONE = -1;
    /** Beyond so many entries the pieces are parted among several automata; each keeps to the processor's caches. */
    private static final long MOST_ENTRIES = 1 << 20;

    /** The number of the first piece. */
    private final int first;

    /** The kind of each character; characters that stand in no piece are of kind 0. */
    private final char[] kinds;

    private final int kindCount;

    /**
     * By state plus kind: the next state, which is the place of its row here. Negative, {@code ~state},
     * where a piece ends.
     */
    private int[] next;

    /** By the number of the state, the pieces that end there. */
    private int[][] found;

    /** Hears which pieces a text holds; of one piece perhaps several times. */
    interface Hearer {
        void hear(int piece);
    }

    /**
     * Automata that together look for all pieces.
     *
     * @param pieces all different, none empty; they are numbered in their order
     */
    static List<Pieces> of(List<String> pieces) {
        List<Pieces> automata = new ArrayList<>();
        part(pieces, 0, automata);
        return List.copyOf(automata);
    }

    private static void part(List<String> pieces, int first, List<Pieces> automata) {
        char[] kinds = kinds(pieces);
        int states = 1 + pieces.stream().mapToInt(String::length).sum();
        if (pieces.size() > 1 && (long) states * (1 + most(kinds)) > MOST_ENTRIES) {
            int middle = pieces.size() / 2;
            part(pieces.subList(0, middle), first, automata);
            part(pieces.subList(middle, pieces.size()), first + middle, automata);
        } else if (!pieces.isEmpty()) {
            automata.add(new Pieces(pieces, first, kinds, states));
        }
    }

    private Pieces(List<String> pieces, int first, char[] kinds, int states) {
        this.first = first;
        this.kinds = kinds;
        this.kindCount = 1 + most(kinds);
        this.next = new int[states * kindCount];
        this.found = new int[states][0];
        Arrays.fill(next, NONE);
        int used = 1;
        for (int piece = 0; piece < pieces.size(); piece++) {
            used = add(pieces.get(piece), piece, used);
        }
        this.next = Arrays.copyOf(next, used * kindCount);
        this.found = Arrays.copyOf(found, used);
        closeGaps();
        markEnds();
    }

    private static char[] kinds(List<String> pieces) {
        int highest = pieces.stream().flatMapToInt(String::chars).max().orElse(0);
        char[] kinds = new char[highest + 1];
        char count = 0;
        for (String piece : pieces) {
            for (int i = 0; i < piece.length(); i++) {
                if (kinds[piece.charAt(i)] == 0) {
                    kinds[piece.charAt(i)] = ++count;
                }
            }
        }
        return kinds;
    }

    private static int most(char[] kinds) {
        int most = 0;
        for (char kind : kinds) {
            most = Math.max(most, kind);
        }
        return most;
    }

    /** Lays the piece's path; answers how many states are in use then. */
    private int add(String text, int piece, int used) {
        int free = used;
        int state = START;
        for (int i = 0; i < text.length(); i++) {
            int step = state * kindCount + kinds[text.charAt(i)];
            if (next[step] == NONE) {
                next[step] = free++;
            }
            state = next[step];
        }
        found[state] = with(found[state], piece);
        return free;
    }

    private static int[] with(int[] pieces, int... more) {
        int[] all = Arrays.copyOf(pieces, pieces.length + more.length);
        System.arraycopy(more, 0, all, pieces.length, more.length);
        return all;
    }

    /**
     * Where no path goes on, the walk goes on from the longest end of it that begins another path. Nearer
     * states come first, so that what a state falls back to is done before it.
     */
    private void closeGaps() {
        int[] fallback = new int[found.length];
        Deque<Integer> open = new ArrayDeque<>(List.of(START));
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int kind = 0; kind < kindCount; kind++) {
                int step = state * kindCount + kind;
                int back = state == START ? START : next[fallback[state] * kindCount + kind];
                if (next[step] == NONE) {
                    next[step] = back;
                } else {
                    int child = next[step];
                    fallback[child] = back;
                    found[child] = with(found[child], found[back]);
                    open.add(child);
                }
            }
        }
    }

    private void markEnds() {
        for (int step = 0; step < next.length; step++) {
            int state = next[step];
            next[step] = found[state].length > 0 ? ~(state * kindCount) : state * kindCount;
        }
    }

    /** Walks over the text and tells which pieces it holds. */
    void find(char[] text, int length, Hearer hearer) {
        int state = START;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            state = next[state + (c < kinds.length ? kinds[c] : 0)];
            if (state < 0) {
                state = ~state;
                for (int piece : found[state / kindCount]) {
                    hearer.hear(first + piece);
                }
            }
        }
    }
}
