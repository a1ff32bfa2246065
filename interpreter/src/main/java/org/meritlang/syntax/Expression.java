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

    /** {@code a and b and c}; at least two terms. */
    record And(Span span, List<Expression> terms) implements Expression {
        public And {
            terms = List.copyOf(terms);
        }
    }

    /** {@code a or b or c}; at least two terms. */
    record Or(Span span, List<Expression> terms) implements Expression {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    record Not(Span span, Expression term) implements Expression {}

    /** {@code at least 3 of (a, b, c, d)}. */
    record AtLeastOf(Span span, NumberLiteral count, List<Expression> terms) implements Expression {
        public AtLeastOf {
            terms = List.copyOf(terms);
        }
    }

    /** What stood in parentheses; kept so that the formatter writes them again. */
    record Parenthesized(Span span, Expression inner) implements Expression {}

    /** {@code employees >= 50}, {@code country is "Germany"}, {@code bounced is yes}. */
    record Comparison(Span span, Expression left, Comparator comparator, Expression right) implements Expression {}

    /** {@code employees is between 50 and 200}, both ends in; {@code created between D and D}. */
    record Between(Span span, Expression left, Expression low, Expression high, boolean withIs) implements Expression {}

    /** {@code country is one of "Germany", "France"}; {@code stage is none of A, B}. */
    record OneOf(Span span, Expression left, boolean negated, List<Expression> values) implements Expression {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** {@code job title mentions any of "vp", "chief"}; with one value the quantifier is ANY. */
    record TextTest(
            Span span, Expression left, boolean negated, TextVerb verb, Quantifier quantifier, List<Expression> values)
            implements Expression {
        public TextTest {
            values = List.copyOf(values);
        }
    }

    /** {@code email is known}, {@code email is unknown}. */
    record Known(Span span, Expression left, boolean known) implements Expression {}

    /** {@code created in the last 30 days}; the subject is a date attribute or an activity. */
    record InWindow(Span span, Expression subject, Window window) implements Expression {}

    /** {@code page visited where url contains "/pricing"}; the filter sees the activity's attributes. */
    record Where(Span span, Expression activity, Expression filter) implements Expression {}

    /** {@code webinar attended at least 3 times}, {@code login on at least 3 days}. */
    record Counted(Span span, Expression activity, CountTest count) implements Expression {}

    /** {@code no webinar attended}, with what follows it inside. */
    record NoActivity(Span span, Expression activity) implements Expression {}

    /** {@code any activity}. */
    record AnyActivity(Span span) implements Expression {}

    /** {@code 45 days without login counting from created}. */
    record Without(Span span, Duration duration, Expression activity, Optional<Name> countingFrom)
            implements Expression {}

    /** {@code engagement 7 days ago}: an output at an earlier instant. */
    record Earlier(Span span, Name output, Duration duration) implements Expression {}

    /** {@code sum of amount across purchase made}; COUNT has no attribute. */
    record Aggregate(Span span, AggregateKind kind, Optional<Name> attribute, Expression activity)
            implements Expression {}

    /** {@code a + b}; both operands are number expressions. */
    record Arithmetic(Span span, Expression left, ArithmeticOperator operator, Expression right)
            implements Expression {}

    record Negation(Span span, Expression operand) implements Expression {}

    /** {@code 60% of fit}. */
    record PercentOf(Span span, NumberLiteral percent, Expression of) implements Expression {}

    record DomainOf(Span span, Expression operand) implements Expression {}

    record LengthOf(Span span, Expression operand) implements Expression {}

    record DaysSince(Span span, Expression operand) implements Expression {}

    /**
     * A number.
     *
     * @param written as the formatter writes it, without currency signs, perhaps {@code 10k}
     */
    record NumberLiteral(Span span, BigDecimal value, String written) implements Expression {}

    /** A text in quotes; {@code value} is without them and unescaped. */
    record TextLiteral(Span span, String value) implements Expression {}

    record DateLiteral(Span span, DateValue value) implements Expression {}

    /** {@code 2 minutes} as a value that an attribute counted in a unit of time compares with. */
    record DurationLiteral(Span span, Duration duration) implements Expression {}

    record YesNoLiteral(Span span, boolean yes) implements Expression {}

    /** A name where a value or a condition is expected. */
    record NameUse(Span span, Name name) implements Expression {}

    /** In a row of a points table: what the table asks about, standing before the rest of the sentence. */
    record Subject(Span span) implements Expression {}
}
