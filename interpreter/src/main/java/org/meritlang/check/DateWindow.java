package org.meritlang.check;

import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** A stretch of time that a date may lie in. Amounts are whole and positive. */
public sealed interface DateWindow {
    /** D − N ≤ d ≤ D by date in days and longer units, by instant in hours and shorter ones. */
    record InTheLast(int amount, TimeUnit unit) implements DateWindow {}

    /** D ≤ d ≤ D + N. */
    record InTheNext(int amount, TimeUnit unit) implements DateWindow {}

    /** The date compared with D − N: {@code more than N ago} is LESS, {@code at least N ago} LESS_OR_EQUAL. */
    record Ago(Relation relation, int amount, TimeUnit unit) implements DateWindow {}

    /** {@code since} and {@code before} and {@code after}: the date compared with another. */
    record Than(Relation relation, DateExpression other) implements DateWindow {}

    /** Both ends in. */
    record Between(DateExpression low, DateExpression high) implements DateWindow {}

    /** {@code today}, {@code this month}; with {@code last} the one before. Weeks begin on Monday. */
    record Calendar(boolean last, TimeUnit unit) implements DateWindow {}

    /** {@code within 7 days of} another date: both sides, both ends in. */
    record WithinOf(int amount, TimeUnit unit, DateExpression other) implements DateWindow {}
}
