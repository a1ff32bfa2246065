package org.meritlang.analysis;

/** Variables that hang together, because something looks at several of them at once. */
final class Knots {
    private final int[] parents;

    Knots(int variables) {
        parents = new int[variables];
        for (int i = 0; i < variables; i++) {
            parents[i] = i;
        }
    }

    void tie(Touched touched) {
        touched.stream().forEach(other -> tie(touched.first(), other));
    }

    void tie(int one, int other) {
        parents[knot(one)] = knot(other);
    }

    /** The same for all that hang together. */
    int knot(int variable) {
        int knot = variable;
        while (parents[knot] != knot) {
            parents[knot] = parents[parents[knot]];
            knot = parents[knot];
        }
        return knot;
    }
}
