package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.DateLiteral;
import org.meritlang.syntax.Expression.NumberLiteral;
import org.meritlang.syntax.Expression.TextLiteral;

/** A line of an example: what is known of its lead, and what is to come of it. */
public sealed interface ExampleLine extends Row {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of line, none with a default. */
    interface Visitor<R> {
        R visitAsOf(AsOf node);

        R visitLeadWith(LeadWith node);

        R visitDone(Done node);

        R visitExpect(Expect node);
    }

    /** {@code as of 2026-11-21}. */
    record AsOf(Span span, DateLiteral date) implements ExampleLine {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAsOf(this);
        }
    }

    /** {@code lead with job title "Director", employees 200}. */
    record LeadWith(Span span, List<Fact> facts) implements ExampleLine {
        public LeadWith {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLeadWith(this);
        }
    }

    /**
     * {@code activity page visited with url "/pricing" 5 times 3 days ago}: what the lead did.
     *
     * @param facts the activity's attributes
     * @param times how many occurrences it is, all at one instant; empty for one
     * @param moment when; empty where that is the instant of the example
     */
    record Done(Span span, Name activity, List<Fact> facts, Optional<NumberLiteral> times, Optional<Moment> moment)
            implements ExampleLine {
        public Done {
            facts = List.copyOf(facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDone(this);
        }
    }

    /** {@code expect fit is 80, not disqualified}. */
    record Expect(Span span, List<Expectation> expectations) implements ExampleLine {
        public Expect {
            expectations = List.copyOf(expectations);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitExpect(this);
        }
    }

    /** When an activity of an example happened. */
    sealed interface Moment {
        Span span();

        /** {@code 3 days ago}. */
        record Ago(Span span, Duration duration) implements Moment {}

        /** {@code on 2026-11-10}. */
        record On(Span span, DateLiteral date) implements Moment {}
    }

    /** One of the things that a line expects. */
    sealed interface Expectation {
        Span span();

        /** {@code stage is MQL}: a condition that holds. */
        record Holds(Span span, Expression condition) implements Expectation {}

        /**
         * {@code alert "call within a day"}: the alert with this text, whose condition holds.
         *
         * @param fires false for {@code not alert "…"}
         */
        record Alert(Span span, TextLiteral text, boolean fires) implements Expectation {}
    }
}
