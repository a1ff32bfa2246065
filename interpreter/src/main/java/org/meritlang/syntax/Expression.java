package org.meritlang.syntax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;

/**
 * What can stand in a condition or a formula, as written. Conditions, numbers, texts and activities
 * are one family here, because only the checker knows what a name is.
 */
public sealed interface Expression {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of expression, none with a default. */
    interface Visitor<R> {
        R visitAnd(And node);

        R visitOr(Or node);

        R visitNot(Not node);

        R visitAtLeastOf(AtLeastOf node);

        R visitParenthesized(Parenthesized node);

        R visitComparison(Comparison node);

        R visitBetween(Between node);

        R visitOneOf(OneOf node);

        R visitTextTest(TextTest node);

        R visitKnown(Known node);

        R visitInWindow(InWindow node);

        R visitWhere(Where node);

        R visitCounted(Counted node);

        R visitNoActivity(NoActivity node);

        R visitAnyActivity(AnyActivity node);

        R visitWithout(Without node);

        R visitEarlier(Earlier node);

        R visitAggregate(Aggregate node);

        R visitArithmetic(Arithmetic node);

        R visitNegation(Negation node);

        R visitPercentOf(PercentOf node);

        R visitDomainOf(DomainOf node);

        R visitLengthOf(LengthOf node);

        R visitDaysSince(DaysSince node);

        R visitNumberLiteral(NumberLiteral node);

        R visitTextLiteral(TextLiteral node);

        R visitDateLiteral(DateLiteral node);

        R visitDurationLiteral(DurationLiteral node);

        R visitYesNoLiteral(YesNoLiteral node);

        R visitNameUse(NameUse node);

        R visitSubject(Subject node);
    }

    /** {@code a and b and c}; at least two terms. */
    record And(Span span, List<Expression> terms) implements Expression {
        public And {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnd(this);
        }
    }

    /** {@code a or b or c}; at least two terms. */
    record Or(Span span, List<Expression> terms) implements Expression {
        public Or {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOr(this);
        }
    }

    record Not(Span span, Expression term) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNot(this);
        }
    }

    /** {@code at least 3 of (a, b, c, d)}. */
    record AtLeastOf(Span span, NumberLiteral count, List<Expression> terms) implements Expression {
        public AtLeastOf {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtLeastOf(this);
        }
    }

    /** What stood in parentheses; kept so that the formatter writes them again. */
    record Parenthesized(Span span, Expression inner) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitParenthesized(this);
        }
    }

    /** {@code employees >= 50}, {@code country is "Germany"}, {@code bounced is yes}. */
    record Comparison(Span span, Expression left, Comparator comparator, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitComparison(this);
        }
    }

    /** {@code employees is between 50 and 200}, both ends in; {@code created between D and D}. */
    record Between(Span span, Expression left, Expression low, Expression high, boolean withIs) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitBetween(this);
        }
    }

    /** {@code country is one of "Germany", "France"}; {@code stage is none of A, B}. */
    record OneOf(Span span, Expression left, boolean negated, List<Expression> values) implements Expression {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOneOf(this);
        }
    }

    /** {@code job title mentions any of "vp", "chief"}; with one value the quantifier is ANY. */
    record TextTest(
            Span span, Expression left, boolean negated, TextVerb verb, Quantifier quantifier, List<Expression> values)
            implements Expression {
        public TextTest {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTextTest(this);
        }
    }

    /** {@code email is known}, {@code email is unknown}. */
    record Known(Span span, Expression left, boolean known) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitKnown(this);
        }
    }

    /** {@code created in the last 30 days}; the subject is a date attribute or an activity. */
    record InWindow(Span span, Expression subject, Window window) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInWindow(this);
        }
    }

    /** {@code page visited where url contains "/pricing"}; the filter sees the activity's attributes. */
    record Where(Span span, Expression activity, Expression filter) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWhere(this);
        }
    }

    /** {@code webinar attended at least 3 times}, {@code login on at least 3 days}. */
    record Counted(Span span, Expression activity, CountTest count) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCounted(this);
        }
    }

    /** {@code no webinar attended}, with what follows it inside. */
    record NoActivity(Span span, Expression activity) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNoActivity(this);
        }
    }

    /** {@code any activity}. */
    record AnyActivity(Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAnyActivity(this);
        }
    }

    /** {@code 45 days without login counting from created}. */
    record Without(Span span, Duration duration, Expression activity, Optional<Name> countingFrom)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWithout(this);
        }
    }

    /** {@code engagement 7 days ago}: an output at an earlier instant. */
    record Earlier(Span span, Name output, Duration duration) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEarlier(this);
        }
    }

    /** {@code sum of amount across purchase made}; COUNT has no attribute. */
    record Aggregate(Span span, AggregateKind kind, Optional<Name> attribute, Expression activity)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAggregate(this);
        }
    }

    /** {@code a + b}; both operands are number expressions. */
    record Arithmetic(Span span, Expression left, ArithmeticOperator operator, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitArithmetic(this);
        }
    }

    record Negation(Span span, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNegation(this);
        }
    }

    /** {@code 60% of fit}. */
    record PercentOf(Span span, NumberLiteral percent, Expression of) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPercentOf(this);
        }
    }

    record DomainOf(Span span, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDomainOf(this);
        }
    }

    record LengthOf(Span span, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLengthOf(this);
        }
    }

    record DaysSince(Span span, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDaysSince(this);
        }
    }

    /**
     * A number.
     *
     * @param written as the formatter writes it, without currency signs, perhaps {@code 10k}
     */
    record NumberLiteral(Span span, BigDecimal value, String written) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNumberLiteral(this);
        }
    }

    /** A text in quotes; {@code value} is without them and unescaped. */
    record TextLiteral(Span span, String value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTextLiteral(this);
        }
    }

    record DateLiteral(Span span, DateValue value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDateLiteral(this);
        }
    }

    /** {@code 2 minutes} as a value that an attribute counted in a unit of time compares with. */
    record DurationLiteral(Span span, Duration duration) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDurationLiteral(this);
        }
    }

    record YesNoLiteral(Span span, boolean yes) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitYesNoLiteral(this);
        }
    }

    /** A name where a value or a condition is expected. */
    record NameUse(Span span, Name name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNameUse(this);
        }
    }

    /** In a row of a points table: what the table asks about, standing before the rest of the sentence. */
    record Subject(Span span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSubject(this);
        }
    }
}
