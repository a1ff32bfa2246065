package org.meritlang.analysis.ranges;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.meritlang.syntax.Relation;

/**
 * What the truth of a condition can be that hangs on one variable alone: runs of neighbouring cells in which it is the
 * same. Conditions on one variable join into such runs once, and are not looked at one by one for every view.
 */
final class Runs implements Prospects.Prospect {
    private final int variable;

    /** The first cell of each run; the first of all is 0. */
    private final int[] starts;

    private final byte[] truths;
    private final int ofAny;

    private Runs(int variable, int[] starts, byte[] truths, int ofAny) {
        this.variable = variable;
        this.starts = starts;
        this.truths = truths;
        this.ofAny = ofAny;
    }

    /** Runs that grow from left to right. */
    private static final class Growing {
        private int[] starts = new int[4];
        private byte[] truths = new byte[4];
        private int size;

        void add(int start, int truth) {
            if (size > 0 && truths[size - 1] == truth) {
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                truths = Arrays.copyOf(truths, 2 * size);
            }
            starts[size] = start;
            truths[size++] = (byte) truth;
        }

        Runs of(int variable, int ofAny) {
            return new Runs(variable, Arrays.copyOf(starts, size), Arrays.copyOf(truths, size), ofAny);
        }

        /** Of any cell all may be true that is true in some. */
        Runs of(int variable) {
            int all = Truths.NONE;
            for (int run = 0; run < size; run++) {
                all |= truths[run];
            }
            return of(variable, all);
        }
    }

    /** The truth of each cell by its place. */
    static Runs of(int variable, int cells, IntUnaryOperator truth) {
        Growing runs = new Growing();
        for (int cell = 0; cell < cells; cell++) {
            runs.add(cell, truth.applyAsInt(cell));
        }
        return runs.of(variable);
    }

    /**
     * A comparison of the numbers of cells with a bound.
     *
     * @param cells of numbers, from the least to the greatest; the first may be of what is unknown
     */
    static Runs compared(int variable, List<Cell> cells, Relation relation, Stretch bound) {
        Growing runs = new Growing();
        int first = cells.get(0) instanceof Cell.Unknown ? 1 : 0;
        if (first > 0) {
            runs.add(0, Truths.UNKNOWN);
        }
        int cell = firstNotBelow(cells, first, bound);
        if (cell > first) {
            runs.add(first, Truths.of(relation.holds(-1)));
        }
        while (cell < cells.size() && !bound.isBelow(numbers(cells, cell))) {
            runs.add(cell, numbers(cells, cell).compared(relation, bound));
            cell++;
        }
        if (cell < cells.size()) {
            runs.add(cell, Truths.of(relation.holds(1)));
        }
        return runs.of(variable);
    }

    private static int firstNotBelow(List<Cell> cells, int first, Stretch bound) {
        int low = first;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers(cells, middle).isBelow(bound)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Stretch numbers(List<Cell> cells, int cell) {
        return ((Cell.Among) cells.get(cell)).numbers();
    }

    /** Conditions joined into one; empty where not all of them hang on the same variable alone. */
    static Optional<Runs> joined(List<Prospects.Prospect> terms, IntBinaryOperator join) {
        if (!(terms.get(0) instanceof Runs first)
                || !terms.stream().allMatch(term -> term instanceof Runs runs && runs.variable == first.variable)) {
            return Optional.empty();
        }
        return terms.stream().map(Runs.class::cast).reduce((one, other) -> one.joined(other, join));
    }

    private Runs joined(Runs other, IntBinaryOperator join) {
        Growing runs = new Growing();
        int mine = 0;
        int others = 0;
        while (mine < starts.length && others < other.starts.length) {
            runs.add(Math.max(starts[mine], other.starts[others]), join.applyAsInt(truths[mine], other.truths[others]));
            int myEnd = end(mine);
            int otherEnd = other.end(others);
            mine += myEnd <= otherEnd ? 1 : 0;
            others += otherEnd <= myEnd ? 1 : 0;
        }
        return runs.of(variable, join.applyAsInt(ofAny, other.ofAny));
    }

    private int end(int run) {
        return run + 1 < starts.length ? starts[run + 1] : Integer.MAX_VALUE;
    }

    Runs not() {
        byte[] denied = truths.clone();
        for (int run = 0; run < denied.length; run++) {
            denied[run] = (byte) Truths.not(denied[run]);
        }
        return new Runs(variable, starts, denied, Truths.not(ofAny));
    }

    int variable() {
        return variable;
    }

    @Override
    public int truths(View view) {
        int cell = view.chosen(variable);
        if (cell == View.ANY) {
            return ofAny;
        }
        int place = Arrays.binarySearch(starts, cell);
        return truths[place < 0 ? -place - 2 : place];
    }
}
