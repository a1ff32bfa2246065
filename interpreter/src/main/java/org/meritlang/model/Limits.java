package org.meritlang.model;

import java.util.List;
import java.util.OptionalInt;
import org.meritlang.syntax.TimeUnit;

/**
 * Which occurrences of a {@code per} sentence count. All limits hold together.
 *
 * @param frequencies applied before the windows, oldest first over all that pass the filter, or over
 *     those inside the {@code since the last …} windows
 * @param times {@code up to N times}; after the windows, newest first
 * @param perValue {@code at most N times per attribute}; after the windows, newest first
 */
public record Limits(List<Frequency> frequencies, OptionalInt times, List<PerValue> perValue) {
    public static final Limits NONE = new Limits(List.of(), OptionalInt.empty(), List.of());

    public Limits {
        frequencies = List.copyOf(frequencies);
        perValue = List.copyOf(perValue);
    }

    /** How often an occurrence may count within some time. */
    public sealed interface Frequency {
        int times();

        /** An occurrence counts if fewer than {@code times} counted ones lie less than {@code amount} units before it. */
        record Every(int times, int amount, TimeUnit unit) implements Frequency {}

        /** An occurrence counts if fewer than {@code times} counted ones lie in its calendar day, week, month … */
        record InCalendar(int times, TimeUnit unit) implements Frequency {}
    }

    /**
     * At most so many with one value, as values of its type are compared; unknown values count each alone.
     *
     * @param attribute of the activity, by its index there
     */
    public record PerValue(int times, int attribute) {}
}
