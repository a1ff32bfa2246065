package org.meritlang.evaluate;

/**
 * An occurrence of an activity, and what a sentence made of it.
 *
 * @param at its place in the table of its kind
 * @param instant in microseconds since 1970-01-01T00:00Z
 * @param day since 1970-01-01 in the model's time zone
 */
public record Occasion(int at, long instant, long day, Fate fate) {
    /** Whether an occurrence counts, or what keeps it from counting. */
    public enum Fate {
        COUNTS,
        /** A limit of frequency, {@code at most once every 7 days}. */
        TOO_OFTEN,
        /** No row of a table takes it. */
        NO_ROW,
        /** A limit of number, {@code up to 5 times}. */
        TOO_MANY,
        /** It lies outside of a window. */
        OUTSIDE
    }
}
