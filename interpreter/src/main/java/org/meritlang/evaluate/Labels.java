package org.meritlang.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meritlang.data.Truth;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;

/** The steps about labels. A run holds a label as its place among those of its labelling. */
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
     * What a table says of each pair of two other labels.
     *
     * @param cells by the row's label and the column's: the label
     */
    record Crossed(Slot<int[]> rows, Slot<int[]> columns, List<List<Integer>> cells) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            int[][] table = cells.stream()
                    .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
            int[] ofRows = run.value(rows);
            int[] ofColumns = run.value(columns);
            int[] labels = new int[ofRows.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = table[ofRows[i]][ofColumns[i]];
            }
            return labels;
        }
    }

    /**
     * The label of the row that each lead takes.
     *
     * @param labels of each row, and of leads that take none the last
     */
    record OfRow(Slot<int[]> taken, List<Integer> labels) implements Step<int[]> {
        static OfRow of(Slot<int[]> taken, Decision decision) {
            Map<String, Integer> places = new HashMap<>();
            decision.labels().forEach(label -> places.putIfAbsent(label, places.size()));
            Stream<String> ofRows = decision.rows().stream().map(Decision.Row::label);
            return new OfRow(
                    taken,
                    Stream.concat(ofRows, Stream.of(decision.otherwise()))
                            .map(label -> places.getOrDefault(label, -1))
                            .toList());
        }

        @Override
        public int[] over(Run run) {
            int[] table = labels.stream().mapToInt(Integer::intValue).toArray();
            int[] rows = run.value(taken);
            int[] given = new int[rows.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = table[rows[i] == Tables.NO_ROW ? table.length - 1 : rows[i]];
            }
            return given;
        }
    }

    /**
     * The label is one of some.
     *
     * @param wanted whether each label is one of those asked for, and, last, the one that is shown of leads that are out
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
