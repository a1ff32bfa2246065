package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.ActivityTable;
import org.meritlang.data.Truth;
import org.meritlang.model.Decay;
import org.meritlang.model.Range;
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
     * What each occurrence gives.
     *
     * @param rows the row that each takes, as a place among the points; without, the first
     * @param points of each row
     */
    record Each(Slot<Selection> from, Optional<Slot<int[]>> rows, List<Long> points, Optional<Decay> decay) {
        /** Finds in a run what an occurrence gives, if it is among those that count. */
        IntToLongFunction of(Run run) {
            ActivityTable table = run.value(from).table();
            int @Nullable [] taken = rows.isPresent() ? run.value(rows.get()) : null;
            if (decay.isEmpty()) {
                long[] whole = points.stream().mapToLong(Long::longValue).toArray();
                return at -> whole[taken == null ? 0 : taken[at]];
            }
            Shrinking shrinking = new Shrinking(decay.get(), run.asOf());
            Leftover[] left = points.stream()
                    .map(some -> new Leftover(shrinking, some, table.size()))
                    .toArray(Leftover[]::new);
            return at -> left[taken == null ? 0 : taken[at]].of(table.days()[at], table.instants()[at]);
        }

        /** No occurrence gives or takes more. */
        long most() {
            return points.stream().mapToLong(Math::abs).max().orElse(0);
        }

        void tell(Run run, Changes changes) {
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
    }

    /**
     * What the occurrences of each lead give together, within the cap; nothing where it cannot be told
     * which they are.
     */
    record Sum(Each each, Range cap, Optional<Slot<byte[]>> when) implements Step<long[]>, Timely {
        @Override
        public long[] over(Run run) {
            Selection selection = run.value(each.from);
            long[] sums = PerLead.sums(selection, each.of(run), each.most());
            for (int lead = 0; lead < sums.length; lead++) {
                sums[lead] = selection.isUntold(lead) ? 0 : cap.clamp(sums[lead]);
            }
            return where(when, sums, run);
        }

        @Override
        public void tell(Run run, Changes changes) {
            each.tell(run, changes);
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
