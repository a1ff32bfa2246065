package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.meritlang.score.Points;

/**
 * The points that something can give, as stretches with nothing between them; within a stretch there may be
 * anything. Never too few, at scale 4. Values that are too many to be kept apart are joined where they lie closest.
 *
 * @param stretches from low to high
 */
public record Values(List<Bounds> stretches) {
    static final Values ZERO = of(Bounds.ZERO);
    static final Values ALL = of(new Bounds(Points.LEAST, Points.MOST));

    /** So many are kept apart. */
    private static final int MOST = 100;

    public Values {
        stretches = List.copyOf(stretches);
    }

    static Values of(Bounds bounds) {
        return new Values(List.of(bounds));
    }

    private static Values of(Collection<Bounds> any) {
        List<Bounds> sorted =
                any.stream().sorted(Comparator.comparingLong(Bounds::low)).toList();
        List<Bounds> apart = new ArrayList<>();
        for (Bounds next : sorted) {
            Bounds last = apart.isEmpty() ? next : apart.get(apart.size() - 1);
            boolean touches = next.low() <= last.high() || next.low() - 1 <= last.high();
            if (apart.isEmpty() || !touches) {
                apart.add(next);
            } else {
                apart.set(apart.size() - 1, last.hull(next));
            }
        }
        return new Values(apart.size() <= MOST ? apart : joined(apart));
    }

    /** With the narrowest gaps closed. */
    private static List<Bounds> joined(List<Bounds> apart) {
        long[] gaps = new long[apart.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gap(apart, i);
        }
        Arrays.sort(gaps);
        long widest = gaps[gaps.length - MOST];
        List<Bounds> joined = new ArrayList<>(List.of(apart.get(0)));
        for (int i = 1; i < apart.size(); i++) {
            if (gap(apart, i - 1) <= widest) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).hull(apart.get(i)));
            } else {
                joined.add(apart.get(i));
            }
        }
        return joined;
    }

    /** How far the next stretch lies above this one. */
    private static long gap(List<Bounds> apart, int place) {
        long gap = apart.get(place + 1).low() - apart.get(place).high();
        return gap < 0 ? Long.MAX_VALUE : gap;
    }

    /** Multiples of a step within bounds, and these themselves. */
    static Values multiples(Bounds bounds, long step) {
        long width = bounds.high() - bounds.low();
        boolean isBounded = bounds.low() > Points.LEAST && bounds.high() < Points.MOST && width >= 0;
        long by = Math.abs(step);
        if (by == 0 || !isBounded || width / by >= MOST) {
            return of(bounds);
        }
        List<Bounds> all = new ArrayList<>(List.of(Bounds.of(bounds.low()), Bounds.of(bounds.high())));
        for (long next = Math.floorDiv(bounds.low(), by) + 1; next * by < bounds.high(); next++) {
            all.add(Bounds.of(next * by));
        }
        return of(all);
    }

    Bounds hull() {
        return stretches.get(0).hull(stretches.get(stretches.size() - 1));
    }

    Values or(Values other) {
        List<Bounds> both = new ArrayList<>(stretches);
        both.addAll(other.stretches);
        return of(both);
    }

    Values orZero() {
        return or(ZERO);
    }

    Values plus(Values other) {
        List<Bounds> sums = new ArrayList<>(stretches.size() * other.stretches.size());
        for (Bounds one : stretches) {
            other.stretches.forEach(two -> sums.add(one.plus(two)));
        }
        return of(sums);
    }

    /** All between the least and the most of the sum. */
    Values roughlyPlus(Values other) {
        return of(hull().plus(other.hull()));
    }

    /** What becomes of each stretch; the order of points is kept. */
    Values mapped(UnaryOperator<Bounds> map) {
        return of(stretches.stream().map(map).toList());
    }

    boolean contains(Values other) {
        int place = 0;
        for (Bounds one : other.stretches) {
            while (place < stretches.size() && stretches.get(place).high() < one.low()) {
                place++;
            }
            if (place == stretches.size()
                    || stretches.get(place).low() > one.low()
                    || stretches.get(place).high() < one.high()) {
                return false;
            }
        }
        return true;
    }

    /** Those within bounds, which hold some of them for sure: where none is left, all that is there. */
    Values within(Bounds bounds) {
        List<Bounds> within = stretches.stream()
                .filter(one -> one.high() >= bounds.low() && one.low() <= bounds.high())
                .map(one -> new Bounds(Math.max(one.low(), bounds.low()), Math.min(one.high(), bounds.high())))
                .toList();
        return within.isEmpty() ? of(bounds) : new Values(within);
    }

    /** Whether some may lie from the low end to the high one, both included. */
    public boolean meet(long low, long high) {
        return stretches.stream().anyMatch(one -> one.low() <= high && one.high() >= low);
    }

    /** The greatest that is not above; empty where all are. */
    public OptionalLong upTo(long points) {
        return stretches.stream()
                .filter(one -> one.low() <= points)
                .mapToLong(one -> Math.min(points, one.high()))
                .max();
    }

    /** The least that is not below; empty where all are. */
    public OptionalLong from(long points) {
        return stretches.stream()
                .filter(one -> one.high() >= points)
                .mapToLong(one -> Math.max(points, one.low()))
                .min();
    }

    int size() {
        return stretches.size();
    }
}
