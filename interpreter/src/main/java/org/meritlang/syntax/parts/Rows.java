package org.meritlang.syntax.parts;

import java.util.List;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Comparator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.RowTest;

/** Rows of a points table, spelt out as the conditions that they stand for. */
public final class Rows implements RowTest.Visitor<Optional<Expression>> {
    private static final Rows ROWS = new Rows();

    private Rows() {}

    /** The condition on the table's subject; empty for {@code otherwise}. */
    public static Optional<Expression> condition(RowTest test) {
        return test.accept(ROWS);
    }

    @Override
    public Optional<Expression> visitNumberRange(RowTest.NumberRange range) {
        return Optional.of(new Expression.Between(range.span(), subject(range), range.low(), range.high(), false));
    }

    @Override
    public Optional<Expression> visitBound(RowTest.Bound bound) {
        return Optional.of(
                new Expression.Comparison(bound.span(), subject(bound), sign(bound.relation()), bound.bound()));
    }

    @Override
    public Optional<Expression> visitValues(RowTest.Values values) {
        return Optional.of(equalTo(values.span(), subject(values), values.values()));
    }

    @Override
    public Optional<Expression> visitRest(RowTest.Rest rest) {
        return Optional.of(rest.condition());
    }

    @Override
    public Optional<Expression> visitUnknown(RowTest.Unknown unknown) {
        return Optional.of(new Expression.Known(unknown.span(), subject(unknown), false));
    }

    @Override
    public Optional<Expression> visitOtherwise(RowTest.Otherwise otherwise) {
        return Optional.empty();
    }

    private static Expression subject(RowTest test) {
        return new Expression.Subject(test.span());
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
