package org.meritlang.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.Truth;
import org.meritlang.model.Range;

/** The steps and the witness of {@code points per A}. */
final class OccurrenceRows {
    /** The row of an occurrence that no row takes. */
    static final int NO_ROW = -1;

    private OccurrenceRows() {}

    /** The first row that holds for each occurrence; a row that cannot be told of takes none of the lead's. */
    record Taken(Slot<Selection> from, List<Slot<Selection>> rows) implements Step<int[]> {
        @Override
        public int[] over(Run run) {
            Selection selection = run.value(from);
            int[] taken = new int[selection.table().size()];
            Arrays.fill(taken, NO_ROW);
            for (int row = rows.size() - 1; row >= 0; row--) {
                Selection ofRow = run.value(rows.get(row));
                byte[] chosen = ofRow.isTold() ? ofRow.chosen() : told(ofRow);
                for (int i = 0; i < taken.length; i++) {
                    taken[i] = chosen[i] == 1 ? row : taken[i];
                }
            }
            return taken;
        }

        private static byte[] told(Selection selection) {
            byte[] chosen = selection.chosen().clone();
            int[] starts = selection.table().starts();
            for (int lead = 0; lead < selection.leads(); lead++) {
                if (selection.isUntold(lead)) {
                    Arrays.fill(chosen, starts[lead], starts[lead + 1], (byte) 0);
                }
            }
            return chosen;
        }
    }

    /** Those that some row takes. */
    record AnyTaken(Slot<Selection> from, Slot<int[]> taken) implements Step<Selection> {
        @Override
        public Selection over(Run run) {
            Selection selection = run.value(from);
            int[] rows = run.value(taken);
            byte[] chosen = new byte[rows.length];
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = (byte) (rows[i] != NO_ROW && selection.has(i) ? 1 : 0);
            }
            return selection.with(chosen);
        }
    }

    /**
     * What one row gives. Rows come to the cap in the order of the file: what a row gives is by how much
     * the points of the table grow with it, so that all rows together give what the table does.
     *
     * @param when while this is not true, the table rests
     */
    static Witness.Given given(OccurrencePoints.Each each, int row, Range cap, Optional<Slot<byte[]>> when) {
        return run -> {
            Selection selection = run.value(each.from());
            RowSums sums = new RowSums(selection, run.value(each.rows().orElseThrow()), each.of(run));
            byte @Nullable [] truths = when.isPresent() ? run.value(when.get()) : null;
            return lead -> {
                boolean rests = selection.isUntold(lead) || (truths != null && truths[lead] != Truth.TRUE);
                return rests
                        ? 0
                        : cap.clamp(sums.upTo(row, lead)) - (row == 0 ? 0 : cap.clamp(sums.upTo(row - 1, lead)));
            };
        };
    }

    /** What the rows up to one give before the cap. */
    private static final class RowSums {
        private final Selection selection;
        private final int[] taken;
        private final IntToLongFunction points;

        RowSums(Selection selection, int[] taken, IntToLongFunction points) {
            this.selection = selection;
            this.taken = taken;
            this.points = points;
        }

        long upTo(int row, int lead) {
            int[] starts = selection.table().starts();
            long sum = 0;
            for (int at = starts[lead]; at < starts[lead + 1]; at++) {
                boolean counts = selection.has(at) && taken[at] <= row;
                sum = counts ? Calendar.plus(sum, points.applyAsLong(at)) : sum;
            }
            return sum;
        }
    }
}
