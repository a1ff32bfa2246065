package org.meritlang.model;

import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** A stretch of time that a date may lie in. Amounts are whole and positive; no day ago is today. */
public sealed interface DateWindow {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of window, none with a default; those seen from now have a visitor of their own. */
    interface Visitor<R> {
        R visitFromNow(FromNow node);

        R visitThan(Than node);

        R visitBetween(Between node);

        R visitWithinOf(WithinOf node);

        R visitSinceTheLast(SinceTheLast node);

        R visitWithinAfter(WithinAfter node);
    }

    /** A window that hangs on the day or the instant of the evaluation alone: one stretch for all leads. */
    sealed interface FromNow extends DateWindow {
        TimeUnit unit();

        <R> R accept(FromNow.Visitor<R> visitor);

        @Override
        default <R> R accept(DateWindow.Visitor<R> visitor) {
            return visitor.visitFromNow(this);
        }

        /** One method per kind of window seen from now, none with a default. */
        interface Visitor<R> {
            R visitInTheLast(InTheLast node);

            R visitInTheNext(InTheNext node);

            R visitAgo(Ago node);

            R visitCalendar(Calendar node);
        }
    }

    /** D − N ≤ d ≤ D by date in days and longer units, by instant in hours and shorter ones. */
    record InTheLast(int amount, TimeUnit unit) implements FromNow {
        @Override
        public <R> R accept(FromNow.Visitor<R> visitor) {
            return visitor.visitInTheLast(this);
        }
    }

    /** D ≤ d ≤ D + N. */
    record InTheNext(int amount, TimeUnit unit) implements FromNow {
        @Override
        public <R> R accept(FromNow.Visitor<R> visitor) {
            return visitor.visitInTheNext(this);
        }
    }

    /** The date compared with D − N: {@code more than N ago} is LESS, {@code at least N ago} LESS_OR_EQUAL. */
    record Ago(Relation relation, int amount, TimeUnit unit) implements FromNow {
        @Override
        public <R> R accept(FromNow.Visitor<R> visitor) {
            return visitor.visitAgo(this);
        }
    }

    /** {@code since} and {@code before} and {@code after}: the date compared with another. */
    record Than(Relation relation, DateExpression other) implements DateWindow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitThan(this);
        }
    }

    /** Both ends in. */
    record Between(DateExpression low, DateExpression high) implements DateWindow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBetween(this);
        }
    }

    /** {@code today}, {@code this month}; with {@code last} the one before. Weeks begin on Monday. */
    record Calendar(boolean last, TimeUnit unit) implements FromNow {
        @Override
        public <R> R accept(FromNow.Visitor<R> visitor) {
            return visitor.visitCalendar(this);
        }
    }

    /** {@code within 7 days of} another date: both sides, both ends in. */
    record WithinOf(int amount, TimeUnit unit, DateExpression other) implements DateWindow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWithinOf(this);
        }
    }

    /**
     * Strictly later than the newest of these occurrences; all of time where there is none. Of
     * occurrences only, not of a date of the lead.
     */
    record SinceTheLast(Occurrences occurrences) implements DateWindow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSinceTheLast(this);
        }
    }

    /**
     * Not before one of these occurrences and at most so much later: in days and longer units at most so
     * many days later by date, in hours and shorter ones by instant. Of occurrences only.
     */
    record WithinAfter(int amount, TimeUnit unit, Occurrences occurrences) implements DateWindow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWithinAfter(this);
        }
    }
}
