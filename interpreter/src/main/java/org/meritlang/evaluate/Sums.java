package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meritlang.check.Range;
import org.meritlang.data.Truth;
import org.meritlang.score.Points;

/** The steps that make scores. Points are at scale 4. */
final class Sums {
    private Sums() {}

    /** Points that a sentence, a group or another score adds. */
    interface Addend {
        /**
         * Adds to each lead's sum.
         *
         * @throws ArithmeticException if a sum is too much for a long
         */
        void addTo(long[] sums, Run run);

        /** Of one lead. */
        long points(int lead, Run run);
    }

    /** The same points for every lead for which the sentence acts. */
    record Fixed(Slot<byte[]> acts, long points) implements Addend {
        @Override
        public void addTo(long[] sums, Run run) {
            byte[] truths = run.value(acts);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.addExact(sums[i], truths[i] == Truth.TRUE ? points : 0);
            }
        }

        @Override
        public long points(int lead, Run run) {
            return run.value(acts)[lead] == Truth.TRUE ? points : 0;
        }
    }

    /** Points of each lead's own. */
    record Own(Slot<long[]> points) implements Addend {
        @Override
        public void addTo(long[] sums, Run run) {
            long[] own = run.value(points);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.addExact(sums[i], own[i]);
            }
        }

        @Override
        public long points(int lead, Run run) {
            return run.value(points)[lead];
        }
    }

    /** Rules and the cap on what they give together. */
    record Group(List<Addend> addends, Range range) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            return clamp(sum(addends, run), range);
        }
    }

    /** At least, or at most, so many points where it acts. */
    record Bound(Slot<byte[]> acts, long points) {}

    /** Groups, then the highest that {@code raise to} says, then the lowest of {@code limit to}, then the range. */
    record OfRules(Optional<Slot<byte[]>> when, List<Own> groups, List<Bound> raises, List<Bound> limits, Range range)
            implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] sums = sum(groups, run);
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
    record OfScores(List<Own> scores, Optional<Slot<byte[]>> when, Range range) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] sums = sum(scores, run);
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

    /** Sums that a long cannot hold are made exactly, and then held at the bounds of points. */
    private static long[] sum(List<? extends Addend> addends, Run run) {
        long[] sums = new long[run.size()];
        try {
            addends.forEach(addend -> addend.addTo(sums, run));
        } catch (ArithmeticException tooMuchForALong) {
            Arrays.setAll(sums, lead -> exactSum(addends, lead, run));
        }
        return sums;
    }

    private static long exactSum(List<? extends Addend> addends, int lead, Run run) {
        BigInteger sum = BigInteger.ZERO;
        for (Addend addend : addends) {
            sum = sum.add(BigInteger.valueOf(addend.points(lead, run)));
        }
        return Points.of(new BigDecimal(sum, Points.SCALE));
    }

    private static long[] clamp(long[] points, Range range) {
        long low = Math.max(range.low(), Points.LEAST);
        for (int i = 0; i < points.length; i++) {
            points[i] = Math.max(low, Math.min(range.high(), points[i]));
        }
        return points;
    }
}
