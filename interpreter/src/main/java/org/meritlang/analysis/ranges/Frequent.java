package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decay;
import org.meritlang.model.Limits;
import org.meritlang.model.Occurrences;
import org.meritlang.score.Points;
import org.meritlang.syntax.TimeUnit;

/** How many occurrences can count at most, and what they can be worth, where limits and windows keep them apart. */
final class Frequent {
    private static final int LONGEST_SUM = 10_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Frequent() {}

    /** The most that can count whatever happens; Long.MAX_VALUE where there is no such number. */
    static long most(Occurrences occurrences, Limits limits) {
        long most = limits.times().isPresent() ? limits.times().getAsInt() : Long.MAX_VALUE;
        long days = longest(occurrences);
        if (days < Long.MAX_VALUE) {
            for (Limits.Frequency frequency : limits.frequencies()) {
                most = Math.min(most, within(days, frequency));
            }
        }
        return most;
    }

    /** How many days back the shortest of the windows goes. */
    private static long longest(Occurrences occurrences) {
        long days = Long.MAX_VALUE;
        for (DateWindow window : occurrences.windows()) {
            if (window instanceof DateWindow.FromNow fromNow) {
                BigDecimal oldest = Ages.of(fromNow).possible().high();
                days = oldest == null ? days : Math.min(days, oldest.longValue());
            }
        }
        return days;
    }

    private static long within(long days, Limits.Frequency frequency) {
        if (frequency instanceof Limits.Frequency.Every every) {
            long apart = Ages.fewest(every.amount(), every.unit());
            return apart == 0 ? Long.MAX_VALUE : every.times() * (days / apart + 1);
        }
        Limits.Frequency.InCalendar calendar = (Limits.Frequency.InCalendar) frequency;
        long length = Math.max(1, Ages.fewest(1, calendar.unit()));
        long units = calendar.unit() == TimeUnit.DAY ? days + 1 : days / length + 2;
        return calendar.times() * units;
    }

    /**
     * The points that shrinking occurrences can have together, furthest from zero; empty where limits do
     * not keep them apart.
     */
    static Optional<Bounds> shrinking(long points, Limits limits, Decay decay) {
        return limits.frequencies().stream()
                .map(frequency -> shrinking(points, frequency, decay))
                .reduce((one, other) ->
                        new Bounds(Math.max(one.low(), other.low()), Math.min(one.high(), other.high())));
    }

    private static Bounds shrinking(long points, Limits.Frequency frequency, Decay decay) {
        Bounds whole = Bounds.times(0, Long.MAX_VALUE, points);
        if (left(points, youngest(LONGEST_SUM, frequency), decay) != 0) {
            return whole;
        }
        Bounds sum = Bounds.ZERO;
        for (int i = 0; i < LONGEST_SUM; i++) {
            long left = left(points, youngest(i, frequency), decay);
            if (left == 0) {
                return sum;
            }
            sum = sum.plus(Bounds.times(0, frequency.times(), left));
        }
        return whole;
    }

    /** In days, at least: the age of those that count where so many stretches of time, each as full as it may be, follow. */
    private static long youngest(long stretches, Limits.Frequency frequency) {
        if (frequency instanceof Limits.Frequency.Every every) {
            long apart = Ages.fewest(every.amount(), every.unit());
            // Of hours the days are counted by date: a day that is not over counts as none.
            return apart > 0 ? stretches * apart : Math.max(0, stretches * every.amount() / perDay(every.unit()) - 1);
        }
        Limits.Frequency.InCalendar calendar = (Limits.Frequency.InCalendar) frequency;
        return Math.max(0, stretches - 1) * Ages.fewest(1, calendar.unit());
    }

    /** How many of a unit shorter than a day make one. */
    private static long perDay(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 86_400;
            case MINUTE -> 1_440;
            default -> 24;
        };
    }

    /** What is left after so many days, at most. */
    private static long left(long points, long days, Decay decay) {
        long periods = days / Math.max(1, Ages.most(decay.amount(), decay.unit()));
        if (decay instanceof Decay.Halving) {
            BigDecimal half = Points.decimal(points).multiply(HALF.pow((int) Math.min(periods, 200)));
            return Points.of(half);
        }
        if (decay instanceof Decay.Losing losing) {
            long lost = Points.times(periods, losing.points());
            return points > 0 ? Math.max(0, points - lost) : Math.min(0, points + lost);
        }
        long total = Ages.most(decay.amount(), decay.unit());
        BigDecimal share = BigDecimal.valueOf(Math.max(0, total - days));
        return Points.of(Points.decimal(points).multiply(share).divide(BigDecimal.valueOf(total), 10, RoundingMode.UP));
    }
}
