package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.explain.Line.Kind;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.syntax.ArithmeticOperator;

/** The parts of a formula that are added and taken away, each with what it comes to. */
record FormulaLines(OneLead seen) {
    private record Term(NumberExpression number, boolean taken) {}

    /**
     * @param points what the formula came to, at scale 4
     */
    List<Line> of(NumberExpression formula, long points) {
        if (seen.number(formula, true).isEmpty()) {
            return List.of(ScoreAccounts.step(
                    Kind.TERM, BigDecimal.ZERO, "the formula cannot be worked out, so it counts as 0", facts(formula)));
        }
        List<Line> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms(formula)) {
            BigDecimal exact = seen.number(term.number, true).orElse(BigDecimal.ZERO);
            BigDecimal shown = Points.decimal(Points.of(term.taken ? exact.negate() : exact));
            sum = sum.add(shown);
            lines.add(ScoreAccounts.step(
                    Kind.TERM, shown, NumberWords.of(term.number, seen.model()), facts(term.number)));
        }
        BigDecimal rest = Points.decimal(points).subtract(sum);
        if (rest.signum() != 0) {
            lines.add(ScoreAccounts.step(Kind.ROUNDING, rest, "rounding", List.of()));
        }
        return lines;
    }

    private List<String> facts(NumberExpression number) {
        Set<String> facts = new LinkedHashSet<>();
        new NumberFacts(seen, facts, true).add(number);
        return List.copyOf(facts);
    }

    /** In the order in which they are written; found without recursion, since formulas may be long. */
    private static List<Term> terms(NumberExpression formula) {
        Deque<Term> terms = new ArrayDeque<>();
        NumberExpression left = formula;
        while (left instanceof NumberExpression.Arithmetic sum && isSum(sum.operator())) {
            terms.push(new Term(sum.right(), sum.operator() == ArithmeticOperator.MINUS));
            left = sum.left();
        }
        terms.push(new Term(left, false));
        return List.copyOf(terms);
    }

    private static boolean isSum(ArithmeticOperator operator) {
        return operator == ArithmeticOperator.PLUS || operator == ArithmeticOperator.MINUS;
    }
}
