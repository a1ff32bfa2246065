package org.meritlang.guess;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.model.Condition;

/**
 * What a lead is short of.
 *
 * @param distance 0 where nothing is
 * @param missing the numbers among it
 */
public record Gap(double distance, List<Missing> missing) {
    static final Gap NONE = new Gap(0, List.of());
    static final Gap FAR = new Gap(1, List.of());

    private static final double HALF_WAY = 50;
    private static final double LEAST = 0.1;

    public Gap {
        missing = List.copyOf(missing);
    }

    /**
     * A number that has to be another, and to which side.
     *
     * @param of what compares it
     * @param isTooMuch whether it has to be lower
     */
    public record Side(Condition of, boolean isTooMuch) {}

    /**
     * How much a number lacks, or has too much.
     *
     * @param points by how much; not negative
     */
    public record Missing(Side side, double points) {}

    /**
     * A gap of numbers, which counts the less the nearer they are.
     *
     * @param tooMuch by how much a number is higher than the other; negative where it is lower
     */
    static Gap of(Condition condition, double tooMuch) {
        double points = Math.abs(tooMuch);
        double distance = LEAST + (1 - LEAST) * points / (points + HALF_WAY);
        return new Gap(distance, List.of(new Missing(new Side(condition, tooMuch > 0), points)));
    }

    Gap and(Gap other) {
        if (distance == 0 || other.distance == 0) {
            return distance == 0 ? other : this;
        }
        return new Gap(
                distance + other.distance,
                Stream.concat(missing.stream(), other.missing.stream()).toList());
    }

    Gap or(Gap other) {
        return other.distance < distance ? other : this;
    }

    /** By how much the number has to be another; 0 where it need not. */
    public double missing(Side side) {
        return missing.stream()
                .filter(each -> each.side().equals(side))
                .mapToDouble(Missing::points)
                .max()
                .orElse(0);
    }

    /** The numbers that have to be others. */
    public Set<Side> sides() {
        return missing.stream().map(Missing::side).collect(Collectors.toSet());
    }
}
