package org.meritlang.analysis.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** TruthCells of several groups of tests about one topic, each with each, less those that exclude each other. */
final class Joined {
    private static final int MOST_CELLS = 600;

    /** Groups that exclude each other late leave few cells after very many tries. */
    private static final int MOST_TRIES = 60_000;

    private static final int TRUTHS = 3;
    private static final byte NOT_ASKED = 0;
    private static final byte GO_TOGETHER = 1;
    private static final byte EXCLUDE = 2;

    private final List<TruthCells> groups;
    private final List<int[]> places;
    private final Conflict conflict;
    private final TruthCells.Builder found;

    /** What the conflict said of two tests and their truths, as it is asked of the same ones over and over. */
    private final byte[][] excluded;

    private int count;
    private int tries;

    /** Whether two tests, by their places, cannot come out so together. */
    @FunctionalInterface
    interface Conflict {
        boolean excludes(int one, byte truth, int other, byte otherTruth);
    }

    private Joined(List<TruthCells> groups, List<int[]> places, Conflict conflict, int tests) {
        this.groups = groups;
        this.places = places;
        this.conflict = conflict;
        this.found = new TruthCells.Builder(tests);
        this.excluded = new byte[tests * TRUTHS][tests * TRUTHS];
    }

    /**
     * Joins groups.
     *
     * @param places for each group the places of its tests among all
     * @return empty where there are too many cells to think about
     */
    static Optional<List<byte[]>> of(List<TruthCells> groups, List<int[]> places, Conflict conflict) {
        int tests = places.stream().mapToInt(p -> p.length).sum();
        Joined joined = new Joined(groups, places, conflict, tests);
        byte[] truths = new byte[tests];
        Arrays.fill(truths, (byte) -1);
        return joined.descend(0, truths)
                ? Optional.of(new ArrayList<>(joined.found.build().cells()))
                : Optional.empty();
    }

    private boolean descend(int group, byte[] truths) {
        if (group == groups.size()) {
            found.add(truths);
            return ++count <= MOST_CELLS;
        }
        int[] own = places.get(group);
        for (byte[] cell : groups.get(group).cells()) {
            for (int i = 0; i < own.length; i++) {
                truths[own[i]] = cell[i];
            }
            if (++tries > MOST_TRIES) {
                return false;
            }
            if (fits(group, truths) && !descend(group + 1, truths)) {
                return false;
            }
        }
        for (int place : own) {
            truths[place] = -1;
        }
        return true;
    }

    private boolean fits(int group, byte[] truths) {
        for (int earlier = 0; earlier < group; earlier++) {
            for (int one : places.get(earlier)) {
                for (int other : places.get(group)) {
                    if (exclude(one, truths[one], other, truths[other])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean exclude(int one, byte truth, int other, byte otherTruth) {
        byte[] row = excluded[one * TRUTHS + truth];
        int column = other * TRUTHS + otherTruth;
        if (row[column] == NOT_ASKED) {
            boolean exclude = conflict.excludes(one, truth, other, otherTruth)
                    || conflict.excludes(other, otherTruth, one, truth);
            row[column] = exclude ? EXCLUDE : GO_TOGETHER;
        }
        return row[column] == EXCLUDE;
    }
}
