package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.model.Range;
import org.meritlang.score.Points;

/** The steps that make scores. Points are at scale 4. */
final class Sums {
    private Sums() {}

    /** Rules and the cap on what they give together. */
    record Group(Addition rules, Range range) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            return clamp(rules.sums(run), range);
        }
    }

    /** At least, or at most, so many points where it acts. */
    record Bound(Slot<byte[]> acts, long points) {}

    /** Groups, then the highest that {@code raise to} says, then the lowest of {@code limit to}, then the range. */
    record OfRules(Optional<Slot<byte[]>> when, Addition groups, List<Bound> raises, List<Bound> limits, Range range)
            implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] sums = groups.sums(run);
            rest(sums, when, run);
            for (Bound raise : raises) {
                byte[] truths = run.value(raise.acts);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = truths[i] == Truth.TRUE ? Math.max(sums[i], raise.points) : sums[i];
                }
            }
            for (Bound limit : limits) {
                byte[] truths = run.value(limit.acts);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = truths[i] == Truth.TRUE ? Math.min(sums[i], limit.points) : sums[i];
                }
            }
            return clamp(sums, range);
        }
    }

    /** The sum of other scores. */
    record OfScores(Addition scores, Optional<Slot<byte[]>> when, Range range) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] sums = scores.sums(run);
            rest(sums, when, run);
            return clamp(sums, range);
        }
    }

    /** A formula, rounded once; 0 as a whole where it is unknown. */
    record OfFormula(Slot<Numbers> number, Optional<Slot<byte[]>> when, Range range) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            Numbers exact = run.value(number);
            long[] points = new long[run.size()];
            for (int i = 0; i < points.length; i++) {
                points[i] = exact.points(i);
            }
            rest(points, when, run);
            return clamp(points, range);
        }
    }

    /** A group that is never without points has none either while its score rests. */
    private static void rest(long[] points, Optional<Slot<byte[]>> when, Run run) {
        if (when.isPresent()) {
            byte[] truths = run.value(when.get());
            for (int i = 0; i < points.length; i++) {
                points[i] = truths[i] == Truth.TRUE ? points[i] : 0;
            }
        }
    }

    private static long[] clamp(long[] points, Range range) {
        long low = Math.max(range.low(), Points.LEAST);
        for (int i = 0; i < points.length; i++) {
            points[i] = Math.max(low, Math.min(range.high(), points[i]));
        }
        return points;
    }
}
