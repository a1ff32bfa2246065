package org.meritlang.evaluate;

/**
 * One thing that a program works out for all leads of a batch at once. Steps that are equal are the
 * same step; it is taken once. Immutable.
 *
 * @param <V> what it works out: truths as {@code byte[]}, {@link Numbers}, points as {@code long[]},
 *     the numbers of labels or rows as {@code int[]}; never changed afterwards
 */
interface Step<V> {
    /** The values for the leads of this run; what the step reads has been worked out before. */
    V over(Run run);
}
