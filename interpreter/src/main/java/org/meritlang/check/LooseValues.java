package org.meritlang.check;

import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Quantifier;

/**
 * Newcomers join values as they join words: {@code country is "A" or "B"}, {@code title mentions "a" but not
 * "b"}. Told with the sentence that says it.
 */
final class LooseValues {
    private final Scope scope;
    private final boolean isAnd;

    private LooseValues(Scope scope, boolean isAnd) {
        this.scope = scope;
        this.isAnd = isAnd;
    }

    static void refuse(Scope scope, Expression.Or or) {
        new LooseValues(scope, false).refuse(or.terms());
    }

    static void refuse(Scope scope, Expression.And and) {
        new LooseValues(scope, true).refuse(and.terms());
    }

    /** Looks for a test with values behind it that belong to it. */
    private void refuse(List<Expression> terms) {
        for (int i = 1; i < terms.size(); i++) {
            if (!isLoose(terms.get(i))) {
                continue;
            }
            Expression first = terms.get(i - 1);
            int end = i + 1;
            while (end < terms.size() && isLoose(terms.get(end))) {
                end++;
            }
            List<Expression> loose = terms.subList(i, end);
            Span whole = first.span().to(loose.get(loose.size() - 1).span());
            Tested.of(scope.resolve(first), this::isBareWord)
                    .filter(tested -> tested.hasBareValue() || loose.stream().allMatch(term -> isValue(value(term))))
                    .ifPresent(tested -> refuse(tested, loose, whole));
            i = end - 1;
        }
    }

    private void refuse(Tested tested, List<Expression> loose, Span whole) {
        List<Expression> values = loose.stream().map(LooseValues::value).toList();
        boolean allDenied = loose.stream().allMatch(Expression.Not.class::isInstance);
        boolean noneDenied = loose.stream().noneMatch(Expression.Not.class::isInstance);
        if (!allDenied && !noneDenied) {
            return;
        }
        if (tested.denied()) {
            // `is not "A" or "B"` could mean nothing else that is of any use, but has not said it.
            throw listed(tested.andAgainst(values, Quantifier.NONE), whole, isAnd && allDenied);
        }
        if (allDenied) {
            throw apart(tested, tested.opposite().against(values, Quantifier.NONE), whole);
        }
        if (isAnd && tested.verb().isEmpty() && values.get(0) instanceof Expression.NumberLiteral) {
            throw twoEnds(tested.values().get(0).span());
        }
        Quantifier needed = isAnd && tested.verb().isPresent() ? Quantifier.ALL : Quantifier.ANY;
        boolean isOneList = tested.hasOneValue() || tested.quantifier() == needed;
        if (!isOneList) {
            throw apart(tested, tested.against(values, needed), whole);
        }
        // One value is never two, so that an `and` between them is meant as in `Germans and French`.
        boolean isSure = !isAnd || tested.verb().isPresent();
        throw listed(tested.andAgainst(values, needed), whole, isSure);
    }

    private Refusal listed(Tested better, Span whole, boolean isSure) {
        String sentence = better.words(better.left().span().text());
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole,
                "Several values stand in a list, with commas: after `" + better.operator() + "`.",
                write(sentence, whole, isSure && !better.hasBareValue()));
    }

    /** Two conditions, each with its name. */
    private Refusal apart(Tested first, Tested second, Span whole) {
        String sentence = first.words(first.left().span().text())
                + (isAnd ? " and " : " or ")
                + second.words(scope.resolve(second.left()).span().text());
        return Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole,
                "Each condition says what it is about: `" + sentence + "`.",
                write(sentence, whole, isAnd && !first.hasBareValue() && !second.hasBareValue()));
    }

    private static Fix write(String sentence, Span whole, boolean isSure) {
        String hint = "write `" + sentence + "`";
        return isSure ? Fix.certain(hint, whole, sentence) : Fix.offer(hint, whole, sentence);
    }

    /** {@code employees is 50 and 200} means {@code employees is between 50 and 200}. */
    private static Refusal twoEnds(Span low) {
        return Refusal.of(
                Code.MISSING_WORD,
                low,
                "Two ends joined by `and` stand after `is between`.",
                Fix.offer("`between` is missing", low, "between " + low.text()));
    }

    private boolean isLoose(Expression term) {
        return isValue(value(term)) || isBareWord(value(term));
    }

    /**
     * A word that stands for nothing else: a text without its quotes. Behind {@code and} it is one only with a capital,
     * else a field that nothing else names.
     */
    private boolean isBareWord(Expression value) {
        return value instanceof Expression.NameUse use
                && !use.name().bracketed()
                && !scope.names().isGiven(use.name())
                && scope.names().settledBy(use.name()).isEmpty()
                && (!isAnd || Character.isUpperCase(use.name().text().codePointAt(0)));
    }

    private static Expression value(Expression term) {
        return term instanceof Expression.Not not ? not.term() : term;
    }

    private static boolean isValue(Expression expression) {
        return expression instanceof Expression.TextLiteral || expression instanceof Expression.NumberLiteral;
    }
}
