package org.meritlang.analysis.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.Truth;

/**
 * The cells into which some tests divide all leads: in one cell each test comes out the same, see {@link
 * Truth}. There may be cells in which no lead is, never the other way round.
 *
 * @param tests how many tests there are
 * @param cells the truth of every test in each cell
 */
record TruthCells(int tests, List<byte[]> cells) {
    TruthCells {
        cells = List.copyOf(cells);
    }

    /** Collects cells; those in which all tests come out alike are one. */
    static final class Builder {
        private final int tests;
        private final Map<List<Byte>, byte[]> cells = new LinkedHashMap<>();

        Builder(int tests) {
            this.tests = tests;
        }

        Builder add(byte[] truths) {
            List<Byte> key = new ArrayList<>(truths.length);
            for (byte truth : truths) {
                key.add(truth);
            }
            cells.putIfAbsent(key, truths.clone());
            return this;
        }

        /** A cell in which every test comes out alike. */
        Builder addAll(byte truth) {
            byte[] truths = new byte[tests];
            Arrays.fill(truths, truth);
            return add(truths);
        }

        TruthCells build() {
            return new TruthCells(tests, new ArrayList<>(cells.values()));
        }
    }

    /** One test that may come out in these ways. */
    static TruthCells ofOne(byte... truths) {
        Builder builder = new Builder(1);
        for (byte truth : truths) {
            builder.add(new byte[] {truth});
        }
        return builder.build();
    }
}
