package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;

/**
 * Finds formulas whose percentages do not add up to 100%. Told only where all of the formula is
 * shares, in percent or as factors below 1, of different scores that have one and the same range: elsewhere they may be no shares.
 */
final class Weights implements Pass {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> scores = new HashMap<>();
        subject.model().scores().forEach(score -> scores.put(Spelling.key(score.name()), scores.size()));
        for (Sentence sentence : subject.sentences()) {
            if (sentence instanceof Sentence.ScoreFormula formula) {
                List<Expression> terms = new ArrayList<>();
                collect(formula.formula(), terms);
                sum(terms, scores, subject)
                        .filter(sum -> sum.compareTo(WHOLE) != 0)
                        .ifPresent(sum -> findings.add(tell(formula, sum, scores, subject)));
            }
        }
        return findings;
    }

    private static void collect(Expression expression, List<Expression> terms) {
        if (expression instanceof Expression.Parenthesized inner) {
            collect(inner.inner(), terms);
        } else if (expression instanceof Expression.Arithmetic sum && sum.operator() == ArithmeticOperator.PLUS) {
            collect(sum.left(), terms);
            collect(sum.right(), terms);
        } else {
            terms.add(expression);
        }
    }

    /** Empty where the terms are not shares of scores. */
    private static Optional<BigDecimal> sum(List<Expression> terms, Map<String, Integer> places, Subject subject) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<Integer> scores = new LinkedHashSet<>();
        for (Expression term : terms) {
            Optional<Share> share = Share.of(term);
            Integer score = share.map(each -> places.get(each.of())).orElse(null);
            if (share.isEmpty() || score == null || !scores.add(score)) {
                return Optional.empty();
            }
            sum = sum.add(share.get().percent());
        }
        boolean isOneRange = scores.stream()
                        .map(score -> subject.model().scores().get(score).range())
                        .distinct()
                        .count()
                == 1;
        return scores.size() > 1 && isOneRange ? Optional.of(sum) : Optional.empty();
    }

    /**
     * So much of a score: {@code 60% of fit}, {@code 0.6 * fit}.
     *
     * @param of the key of its name
     */
    private record Share(BigDecimal percent, String of) {
        static Optional<Share> of(Expression term) {
            if (term instanceof Expression.PercentOf share && share.of() instanceof Expression.NameUse use) {
                return Optional.of(new Share(share.percent().value(), use.name().key()));
            }
            return term instanceof Expression.Arithmetic product && product.operator() == ArithmeticOperator.TIMES
                    ? of(product.left(), product.right()).or(() -> of(product.right(), product.left()))
                    : Optional.empty();
        }

        /** A factor of 1 and more is no share. */
        private static Optional<Share> of(Expression factor, Expression score) {
            return factor instanceof Expression.NumberLiteral number
                            && score instanceof Expression.NameUse use
                            && number.value().signum() > 0
                            && number.value().compareTo(BigDecimal.ONE) < 0
                    ? Optional.of(
                            new Share(number.value().multiply(WHOLE), use.name().key()))
                    : Optional.empty();
        }
    }

    private static Finding tell(
            Sentence.ScoreFormula formula, BigDecimal sum, Map<String, Integer> scores, Subject subject) {
        Diagnostic told = Diagnostic.of(
                Code.WEIGHTS,
                formula.formula().span(),
                "The weights add up to " + sum.stripTrailingZeros().toPlainString() + "%, not to 100%.");
        int score = scores.getOrDefault(formula.name().key(), 0);
        return Finding.of(told, subject.exhibits().end(score, true));
    }
}
