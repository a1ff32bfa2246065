package org.meritlang.evaluate;

import java.util.List;
import org.meritlang.check.Grade;
import org.meritlang.data.Truth;

/** The steps about labels. A run holds a label as its place among those of its grade. */
final class Labels {
    private Labels() {}

    /** The highest threshold that the points reach; where they reach none, the last label. */
    record Graded(Slot<long[]> points, Grade grade) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            long[] shown = run.value(points);
            int last = grade.labels().size() - 1;
            int[] labels = new int[shown.length];
            for (int i = 0; i < labels.length; i++) {
                int label = 0;
                while (label < last && shown[i] < grade.bands().get(label).from()) {
                    label++;
                }
                labels[i] = label;
            }
            return labels;
        }
    }

    /**
     * The label is one of some.
     *
     * @param wanted whether each label is one of those asked for
     */
    record Is(Slot<int[]> labels, List<Boolean> wanted) implements Step<byte[]> {
        @Override
        public byte[] over(Run run) {
            byte[] table = new byte[wanted.size()];
            for (int label = 0; label < table.length; label++) {
                table[label] = Truth.of(wanted.get(label));
            }
            int[] given = run.value(labels);
            byte[] truths = new byte[given.length];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = table[given[i]];
            }
            return truths;
        }
    }
}
