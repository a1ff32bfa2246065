package org.meritlang.syntax;

import org.meritlang.source.Span;

/** A stretch of time that an attribute's date or an activity's occurrences must lie in. */
public sealed interface Window {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of window, none with a default. */
    interface Visitor<R> {
        R visitInTheLast(InTheLast node);

        R visitInTheNext(InTheNext node);

        R visitSince(Since node);

        R visitBefore(Before node);

        R visitAfter(After node);

        R visitSinceTheLast(SinceTheLast node);

        R visitBetweenDates(BetweenDates node);

        R visitAgo(Ago node);

        R visitBesideDay(BesideDay node);

        R visitCalendar(Calendar node);

        R visitWithinOf(WithinOf node);

        R visitWithinAfter(WithinAfter node);
    }

    record InTheLast(Span span, Duration duration) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInTheLast(this);
        }
    }

    record InTheNext(Span span, Duration duration) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInTheNext(this);
        }
    }

    /** {@code since 2026-01-01}, {@code since created}; its day is in. */
    record Since(Span span, Expression date) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSince(this);
        }
    }

    record Before(Span span, Expression date) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBefore(this);
        }
    }

    record After(Span span, Expression date) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAfter(this);
        }
    }

    /** {@code since the last opt in}: later than the latest one. */
    record SinceTheLast(Span span, Expression activity) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSinceTheLast(this);
        }
    }

    /** {@code between 2026-01-01 and 2026-03-31}, both in. */
    record BetweenDates(Span span, Expression low, Expression high) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBetweenDates(this);
        }
    }

    /**
     * {@code more than 30 days ago}, {@code at least 30 days ago}, and their opposites.
     *
     * @param relation of the age to the duration: {@code more than} is MORE
     */
    record Ago(Span span, Relation relation, Duration duration) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAgo(this);
        }
    }

    /**
     * {@code before today}, {@code after yesterday}, {@code since today}.
     *
     * @param relation of the date to the day: {@code since} is MORE_OR_EQUAL
     * @param yesterday whether the day is yesterday; else it is today
     */
    record BesideDay(Span span, Relation relation, boolean yesterday) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBesideDay(this);
        }
    }

    /** {@code today}, {@code yesterday}, {@code this month}, {@code last week}. */
    record Calendar(Span span, boolean last, TimeUnit unit) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCalendar(this);
        }
    }

    /** {@code within 7 days of created}, on both sides. */
    record WithinOf(Span span, Duration duration, Expression date) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWithinOf(this);
        }
    }

    /** {@code within 7 days after webinar attended}, after any one of them. */
    record WithinAfter(Span span, Duration duration, Expression activity) implements Window {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWithinAfter(this);
        }
    }
}
