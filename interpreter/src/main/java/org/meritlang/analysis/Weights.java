package org.meritlang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.check.Score;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;

/**
 * Finds formulas whose percentages do not add up to 100%. Told only where all of the formula is
 * percentages of different scores that have one and the same range: elsewhere they may be no shares.
 */
final class Weights implements Pass {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : subject.sentences()) {
            if (sentence instanceof Sentence.ScoreFormula formula) {
                List<Expression> terms = new ArrayList<>();
                collect(formula.formula(), terms);
                sum(terms, subject)
                        .filter(sum -> sum.compareTo(WHOLE) != 0)
                        .ifPresent(sum -> findings.add(tell(formula, sum, subject)));
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
    private static Optional<BigDecimal> sum(List<Expression> terms, Subject subject) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Score> scores = new ArrayList<>();
        for (Expression term : terms) {
            if (!(term instanceof Expression.PercentOf share) || !(share.of() instanceof Expression.NameUse use)) {
                return Optional.empty();
            }
            Optional<Score> score = score(use.name().key(), subject);
            if (score.isEmpty() || scores.contains(score.get())) {
                return Optional.empty();
            }
            scores.add(score.get());
            sum = sum.add(share.percent().value());
        }
        boolean isOneRange = scores.stream().map(Score::range).distinct().count() == 1;
        return scores.size() > 1 && isOneRange ? Optional.of(sum) : Optional.empty();
    }

    private static Optional<Score> score(String key, Subject subject) {
        return subject.model().scores().stream()
                .filter(score -> Spelling.key(score.name()).equals(key))
                .findFirst();
    }

    private static Finding tell(Sentence.ScoreFormula formula, BigDecimal sum, Subject subject) {
        Diagnostic told = Diagnostic.of(
                Code.WEIGHTS,
                formula.formula().span(),
                "The weights add up to " + sum.stripTrailingZeros().toPlainString() + "%, not to 100%.");
        int score = 0;
        while (!Spelling.key(subject.model().scores().get(score).name())
                .equals(formula.name().key())) {
            score++;
        }
        return Finding.of(told, subject.exhibits().end(score, true));
    }
}
