package org.meritlang.analysis.logic;

/** Variables that hang together, because something looks at several of them at once. */
public final class Knots {
    private final int[] parents;

    public Knots(int variables) {
        parents = new int[variables];
        for (int i = 0; i < variables; i++) {
            parents[i] = i;
        }
    }

    public void tie(int one, int other) {
        parents[knot(one)] = knot(other);
    }

    /** The same for all that hang together. */
    public int knot(int variable) {
        int knot = variable;
        while (parents[knot] != knot) {
            parents[knot] = parents[parents[knot]];
            knot = parents[knot];
        }
        return knot;
    }
}
