package org.meritlang.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.model.Range;

/** The steps of {@code points by X}. */
final class Tables {
    /** The row of a lead that no row takes. */
    static final int NO_ROW = -1;

    private Tables() {}

    /** The first row that holds. */
    record RowTaken(List<Slot<byte[]>> rows, Optional<Slot<byte[]>> when) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            int[] taken = new int[run.size()];
            Arrays.fill(taken, NO_ROW);
            for (int row = rows.size() - 1; row >= 0; row--) {
                byte[] truths = run.value(rows.get(row));
                for (int i = 0; i < taken.length; i++) {
                    taken[i] = truths[i] == Truth.TRUE ? row : taken[i];
                }
            }
            if (when.isPresent()) {
                byte[] truths = run.value(when.get());
                for (int i = 0; i < taken.length; i++) {
                    taken[i] = truths[i] == Truth.TRUE ? taken[i] : NO_ROW;
                }
            }
            return taken;
        }
    }

    /** The points of the row that each lead takes. */
    record RowPoints(Slot<int[]> taken, List<Long> points) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] table = new long[points.size() + 1];
            for (int row = 0; row < points.size(); row++) {
                table[row + 1] = points.get(row);
            }
            int[] rows = run.value(taken);
            long[] given = new long[rows.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = table[rows[i] + 1];
            }
            return given;
        }
    }

    /**
     * A row of which the points may shrink.
     *
     * @param left what is left of them for each lead
     */
    record AgedRow(long points, Optional<Slot<long[]>> left) {}

    /** What is left of the points of the row that each lead takes, within the cap. */
    record AgedRowPoints(Slot<int[]> taken, List<AgedRow> rows, Range cap) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            int[] takenRows = run.value(taken);
            long[] given = new long[takenRows.length];
            for (int row = 0; row < rows.size(); row++) {
                AgedRow ofTable = rows.get(row);
                Optional<long[]> left = ofTable.left.map(run::value);
                for (int lead = 0; lead < given.length; lead++) {
                    if (takenRows[lead] == row) {
                        given[lead] = cap.clamp(left.isPresent() ? left.get()[lead] : ofTable.points);
                    }
                }
            }
            return given;
        }
    }

    /** Points where the condition is true. */
    record Acting(Slot<byte[]> acts, Slot<long[]> points) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            return OccurrencePoints.where(Optional.of(acts), run.value(points).clone(), run);
        }
    }
}
