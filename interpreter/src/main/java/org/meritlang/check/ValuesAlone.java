package org.meritlang.check;

import java.util.List;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Comparator;
import org.meritlang.syntax.Expression;

/** Values that stand alone behind {@code and} or {@code or}, as people say it. */
final class ValuesAlone {
    private ValuesAlone() {}

    /** {@code country is "A" or "B"} means {@code country is one of "A", "B"}. */
    static void refuse(Expression.Or or) {
        if (!isComparison(or.terms().get(0))
                || !allValues(or.terms().subList(1, or.terms().size()))) {
            return;
        }
        Expression.Comparison first = (Expression.Comparison) or.terms().get(0);
        String values = or.terms().stream()
                .map(term -> term == first ? first.right() : term)
                .map(value -> value.span().text().strip())
                .collect(Collectors.joining(", "));
        String better = first.left().span().text() + " is one of " + values;
        throw Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                or.span(),
                "Several values to choose from stand after `is one of`, with commas.",
                Fix.certain("write `" + better + "`", or.span(), better));
    }

    /** {@code employees is 50 and 200} means {@code employees is between 50 and 200}. */
    static void refuse(Expression.And and) {
        for (int i = 1; i < and.terms().size(); i++) {
            Expression before = and.terms().get(i - 1);
            if (and.terms().get(i) instanceof Expression.NumberLiteral && isComparison(before)) {
                Span low = ((Expression.Comparison) before).right().span();
                throw Refusal.of(
                        Code.MISSING_WORD,
                        low,
                        "Two ends joined by `and` stand after `is between`.",
                        Fix.offer("`between` is missing", low, "between " + low.text()));
            }
        }
    }

    private static boolean isComparison(Expression term) {
        return term instanceof Expression.Comparison comparison && comparison.comparator() == Comparator.IS;
    }

    private static boolean allValues(List<Expression> terms) {
        return terms.stream()
                .allMatch(term -> term instanceof Expression.TextLiteral || term instanceof Expression.NumberLiteral);
    }
}
