package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Comparator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.RowTest;

/** Rows of a points table, spelt out as the conditions that they stand for. */
final class Rows {
    private Rows() {}

    /** The condition on the table's subject; empty for {@code otherwise}. */
    static Optional<Expression> condition(RowTest test) {
        Span span = test.span();
        Expression subject = new Expression.Subject(span);
        if (test instanceof RowTest.NumberRange range) {
            return Optional.of(new Expression.Between(span, subject, range.low(), range.high(), false));
        }
        if (test instanceof RowTest.Bound bound) {
            return Optional.of(new Expression.Comparison(span, subject, sign(bound.relation()), bound.bound()));
        }
        if (test instanceof RowTest.Values values) {
            return Optional.of(equalTo(span, subject, values.values()));
        }
        if (test instanceof RowTest.Rest rest) {
            return Optional.of(rest.condition());
        }
        if (test instanceof RowTest.Unknown) {
            return Optional.of(new Expression.Known(span, subject, false));
        }
        if (test instanceof RowTest.Otherwise) {
            return Optional.empty();
        }
        throw new IllegalArgumentException("not a row: " + test);
    }

    private static Expression equalTo(Span span, Expression subject, List<Expression> values) {
        boolean maybeList = values.get(0) instanceof Expression.NameUse;
        return values.size() == 1 && !maybeList
                ? new Expression.Comparison(span, subject, Comparator.IS, values.get(0))
                : new Expression.OneOf(span, subject, false, values);
    }

    private static Comparator sign(Relation relation) {
        return switch (relation) {
            case EQUAL -> Comparator.EQUAL;
            case NOT_EQUAL -> Comparator.NOT_EQUAL;
            case LESS -> Comparator.LESS;
            case LESS_OR_EQUAL -> Comparator.LESS_OR_EQUAL;
            case MORE -> Comparator.MORE;
            case MORE_OR_EQUAL -> Comparator.MORE_OR_EQUAL;
        };
    }
}
