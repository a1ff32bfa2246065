package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.meritlang.check.Decay;
import org.meritlang.check.Range;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Truth;
import org.meritlang.score.Points;

/** The steps that give points for occurrences. */
final class OccurrencePoints {
    private OccurrencePoints() {}

    /** The same for every occurrence, whatever its age: so many points so many times, within the cap. */
    record Times(Slot<int[]> counts, long points, Range cap, Optional<Slot<byte[]>> when) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            int[] given = run.value(counts);
            long[] sums = new long[given.length];
            for (int lead = 0; lead < sums.length; lead++) {
                sums[lead] = given[lead] == Counts.UNTOLD ? 0 : cap.clamp(Points.times(given[lead], points));
            }
            return where(when, sums, run);
        }
    }

    /**
     * Of each occurrence its own.
     *
     * @param rows the row that each occurrence takes, as a place among the points; without, the first
     * @param points of each row
     */
    record OfEach(Slot<Selection> from, Optional<Slot<int[]>> rows, List<Long> points, Optional<Decay> decay)
            implements Step<long[]>, Timely {
        @Override
        public long[] over(Run run) {
            Selection selection = run.value(from);
            int[] taken = rows.isPresent() ? run.value(rows.get()) : new int[0];
            return decay.isPresent()
                    ? shrunk(selection, taken, new Shrinking(decay.get(), run.asOf()))
                    : whole(selection.chosen(), taken);
        }

        @Override
        public void tell(Run run, Changes changes) {
            if (decay.isPresent()) {
                ActivityTable table = run.value(from).table();
                Shrinking shrinking = new Shrinking(decay.get(), run.asOf());
                for (int i = 0; i < table.size(); i++) {
                    for (long some : points) {
                        shrinking.tell(some, table.days()[i], table.instants()[i], changes);
                    }
                }
            }
        }

        private long[] whole(byte[] chosen, int[] taken) {
            long[] table = points.stream().mapToLong(Long::longValue).toArray();
            long[] given = new long[chosen.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = chosen[i] == 1 ? table[taken.length == 0 ? 0 : taken[i]] : 0;
            }
            return given;
        }

        private long[] shrunk(Selection selection, int[] taken, Shrinking shrinking) {
            ActivityTable table = selection.table();
            Leftover[] left = points.stream()
                    .map(some -> new Leftover(shrinking, some, table.size()))
                    .toArray(Leftover[]::new);
            long[] given = new long[table.size()];
            for (int i = 0; i < given.length; i++) {
                given[i] = selection.chosen()[i] == 1
                        ? left[taken.length == 0 ? 0 : taken[i]].of(table.days()[i], table.instants()[i])
                        : 0;
            }
            return given;
        }
    }

    /**
     * What the occurrences of each lead give together, within the cap; nothing where it cannot be told
     * which they are.
     *
     * @param points of each row, before any decay
     */
    record Sum(Slot<Selection> from, Slot<long[]> ofEach, List<Long> points, Range cap, Optional<Slot<byte[]>> when)
            implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            Selection selection = run.value(from);
            long most = points.stream()
                    .flatMapToLong(some -> LongStream.of(Math.abs(some)))
                    .max()
                    .orElse(0);
            long[] sums = PerLead.sums(selection.table(), run.value(ofEach), most);
            for (int lead = 0; lead < sums.length; lead++) {
                sums[lead] = selection.isUntold(lead) ? 0 : cap.clamp(sums[lead]);
            }
            return where(when, sums, run);
        }
    }

    /** Only leads for which the condition is true. */
    static long[] where(Optional<Slot<byte[]>> when, long[] points, Run run) {
        if (when.isPresent()) {
            byte[] truths = run.value(when.get());
            for (int lead = 0; lead < points.length; lead++) {
                points[lead] = truths[lead] == Truth.TRUE ? points[lead] : 0;
            }
        }
        return points;
    }
}
