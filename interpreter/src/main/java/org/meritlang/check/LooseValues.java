package org.meritlang.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Comparator;
import org.meritlang.syntax.Expression;

/**
 * Newcomers join values as they join words: {@code country is "A" or "B"}, {@code title mentions "a"
 * and "b"}. Told with the list that says it.
 */
final class LooseValues {
    private final Scope scope;

    LooseValues(Scope scope) {
        this.scope = scope;
    }

    void refuse(Expression.Or or) {
        Expression first = or.terms().get(0);
        if (first instanceof Expression.Comparison comparison && isEquality(comparison.comparator())) {
            refuse(or, or.terms(), comparison.left(), "is one of", List.of(comparison.right()));
        } else if (first instanceof Expression.OneOf oneOf && !oneOf.negated()) {
            refuse(or, or.terms(), oneOf.left(), "is one of", oneOf.values());
        } else if (first instanceof Expression.TextTest test && !test.negated()) {
            refuse(or, or.terms(), test.left(), test.verb().written() + " any of", test.values());
        }
    }

    void refuse(Expression.And and) {
        if (and.terms().get(0) instanceof Expression.TextTest test && !test.negated()) {
            refuse(and, and.terms(), test.left(), test.verb().written() + " all of", test.values());
        }
        for (int i = 1; i < and.terms().size(); i++) {
            if (and.terms().get(i) instanceof Expression.NumberLiteral
                    && and.terms().get(i - 1) instanceof Expression.Comparison before
                    && before.comparator() == Comparator.IS) {
                throw twoEnds(before.right().span());
            }
        }
    }

    /** {@code employees is 50 and 200} means {@code employees is between 50 and 200}. */
    private static Refusal twoEnds(Span low) {
        return Refusal.of(
                Code.MISSING_WORD,
                low,
                "Two ends joined by `and` stand after `is between`.",
                Fix.offer("`between` is missing", low, "between " + low.text()));
    }

    private void refuse(
            Expression whole, List<Expression> terms, Expression left, String operator, List<Expression> firstValues) {
        List<Expression> loose = terms.subList(1, terms.size());
        boolean isBare = firstValues.stream().anyMatch(this::isBareWord);
        if (!loose.stream().allMatch(value -> isValue(value) || (isBare && isBareWord(value)))) {
            return;
        }
        String values = Stream.concat(firstValues.stream(), loose.stream())
                .map(this::written)
                .collect(Collectors.joining(", "));
        String better = left.span().text() + " " + operator + " " + values;
        throw Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole.span(),
                "Several values stand in a list, with commas: after `" + operator + "`.",
                isBare
                        ? Fix.offer("write `" + better + "`", whole.span(), better)
                        : Fix.certain("write `" + better + "`", whole.span(), better));
    }

    private String written(Expression value) {
        return isBareWord(value)
                ? "\"" + value.span().text().strip() + "\""
                : value.span().text().strip();
    }

    /** A word that stands for nothing else: a text without its quotes. */
    private boolean isBareWord(Expression value) {
        return value instanceof Expression.NameUse use
                && !use.name().bracketed()
                && !scope.names().isGiven(use.name())
                && scope.names().settledBy(use.name()).isEmpty();
    }

    private static boolean isEquality(Comparator comparator) {
        return comparator == Comparator.IS || comparator == Comparator.EQUAL;
    }

    private static boolean isValue(Expression expression) {
        return expression instanceof Expression.TextLiteral || expression instanceof Expression.NumberLiteral;
    }
}
