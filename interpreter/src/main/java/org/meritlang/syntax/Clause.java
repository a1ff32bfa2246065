package org.meritlang.syntax;

import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.NumberLiteral;

/** What follows a rule or a heading, separated by commas, apart from {@code because}. */
public sealed interface Clause {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of clause, none with a default. */
    interface Visitor<R> {
        R visitRange(Range node);

        R visitUpTo(UpTo node);

        R visitDownTo(DownTo node);

        R visitWhen(When node);

        R visitUpToTimes(UpToTimes node);

        R visitAtMostEvery(AtMostEvery node);

        R visitAtMostIn(AtMostIn node);

        R visitAtMostPer(AtMostPer node);

        R visitHalving(Halving node);

        R visitLosing(Losing node);

        R visitFading(Fading node);

        R visitWithin(Within node);
    }

    /** {@code 0 to 100}, on a heading. */
    record Range(Span span, NumberLiteral low, NumberLiteral high) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRange(this);
        }
    }

    /** {@code up to 10 points}. */
    record UpTo(Span span, NumberLiteral points) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUpTo(this);
        }
    }

    /** {@code down to -20 points}, on a rule that takes points away. */
    record DownTo(Span span, NumberLiteral points) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDownTo(this);
        }
    }

    /** {@code when customer}: on a heading, a table or a {@code per} rule. */
    record When(Span span, Expression condition) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWhen(this);
        }
    }

    /** {@code up to 5 times}. */
    record UpToTimes(Span span, NumberLiteral times) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitUpToTimes(this);
        }
    }

    /** {@code at most once every 7 days}. */
    record AtMostEvery(Span span, NumberLiteral times, Duration duration) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtMostEvery(this);
        }
    }

    /** {@code at most 3 times a day}: in a calendar unit. */
    record AtMostIn(Span span, NumberLiteral times, TimeUnit unit) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtMostIn(this);
        }
    }

    /** {@code at most once per email name}. */
    record AtMostPer(Span span, NumberLiteral times, Name attribute) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtMostPer(this);
        }
    }

    /** {@code halving every 30 days}. */
    record Halving(Span span, Duration duration) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitHalving(this);
        }
    }

    /** {@code losing 5 points every 7 days}. */
    record Losing(Span span, NumberLiteral points, Duration duration) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLosing(this);
        }
    }

    /** {@code fading over 60 days}. */
    record Fading(Span span, Duration duration) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFading(this);
        }
    }

    /** A window on a heading: {@code since the last recycled}. */
    record Within(Span span, Window window) implements Clause {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWithin(this);
        }
    }

    /** The reason that a person reads, in quotes. */
    record Because(Span span, String text) {}
}
