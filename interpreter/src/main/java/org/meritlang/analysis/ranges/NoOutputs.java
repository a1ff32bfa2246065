package org.meritlang.analysis.ranges;

import java.util.BitSet;

/** Of a model without outputs. */
final class NoOutputs implements Prospects.Shown {
    @Override
    public Bounds score(int index, View view) {
        throw new IllegalArgumentException("no scores");
    }

    @Override
    public Values values(int score) {
        throw new IllegalArgumentException("no scores");
    }

    @Override
    public Bounds earlier(int score) {
        throw new IllegalArgumentException("no scores");
    }

    @Override
    public BitSet labels(int labelling, View view) {
        throw new IllegalArgumentException("no labels");
    }

    @Override
    public int label(int labelling, String label) {
        throw new IllegalArgumentException("no labels");
    }

    @Override
    public int disqualified(View view) {
        return Truths.FALSE;
    }
}
