package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import org.meritlang.check.Range;
import org.meritlang.data.Truth;
import org.meritlang.score.Points;

/** The steps that make scores. Points are at scale 4. */
final class Sums {
    private Sums() {}

    /** Points that a sentence adds to those of its group. */
    interface Addend {
        void addTo(long[] sums, Run run);
    }

    /** The same points for every lead for which the sentence acts. */
    record Fixed(Slot<byte[]> acts, long points) implements Addend {
        @Override
        public void addTo(long[] sums, Run run) {
            byte[] truths = run.value(acts);
            for (int i = 0; i < sums.length; i++) {
                if (truths[i] == Truth.TRUE) {
                    sums[i] = Points.plus(sums[i], points);
                }
            }
        }
    }

    /** Points of each lead's own. */
    record Own(Slot<long[]> points) implements Addend {
        @Override
        public void addTo(long[] sums, Run run) {
            long[] own = run.value(points);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Points.plus(sums[i], own[i]);
            }
        }
    }

    record Group(List<Addend> addends, Range range) {
        long[] sum(Run run) {
            long[] sums = new long[run.size()];
            addends.forEach(addend -> addend.addTo(sums, run));
            clamp(sums, range);
            return sums;
        }
    }

    /** At least, or at most, so many points where it acts. */
    record Bound(Slot<byte[]> acts, long points) {}

    /** Groups, then the highest that {@code raise to} says, then the lowest of {@code limit to}, then the range. */
    record OfRules(List<Group> groups, List<Bound> raises, List<Bound> limits, Range range) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] sums = new long[run.size()];
            for (Group group : groups) {
                long[] more = group.sum(run);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = Points.plus(sums[i], more[i]);
                }
            }
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
            clamp(sums, range);
            return sums;
        }
    }

    /** The sum of other scores. */
    record OfScores(List<Slot<long[]>> scores, Optional<Slot<byte[]>> when, Range range) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] sums = new long[run.size()];
            scores.forEach(score -> new Own(score).addTo(sums, run));
            rest(sums, when, run);
            clamp(sums, range);
            return sums;
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
            clamp(points, range);
            return points;
        }
    }

    private static void rest(long[] points, Optional<Slot<byte[]>> when, Run run) {
        if (when.isPresent()) {
            byte[] truths = run.value(when.get());
            for (int i = 0; i < points.length; i++) {
                points[i] = truths[i] == Truth.TRUE ? points[i] : 0;
            }
        }
    }

    private static void clamp(long[] points, Range range) {
        if (!range.equals(Range.ALL)) {
            for (int i = 0; i < points.length; i++) {
                points[i] = range.clamp(points[i]);
            }
        }
    }
}
