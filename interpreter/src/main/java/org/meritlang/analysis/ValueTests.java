package org.meritlang.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.written.Term;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.syntax.Relation;

/** Finds conditions on a score that ask for what lies between two of its values. */
record ValueTests(Subject subject, List<Finding> findings) {
    /** Numbers of so many digits before the point are no points. */
    private static final int MOST_DIGITS = 14;

    /** From one value of a score to another, both included. */
    private record Asked(int score, long low, long high) {
        Asked and(Asked other) {
            return new Asked(score, Math.max(low, other.low), Math.min(high, other.high));
        }
    }

    /** Of one test, or of those that are joined; whether something was said. */
    boolean tell(Term term) {
        Condition condition = term.condition();
        if (condition instanceof Condition.And) {
            Map<Integer, Asked> all = new HashMap<>();
            flat(condition).stream()
                    .flatMap(one -> asked(one).stream())
                    .forEach(asked -> all.merge(asked.score, asked, Asked::and));
            return all.values().stream().anyMatch(asked -> tell(term, asked, true));
        }
        boolean isDenied = condition instanceof Condition.Not;
        Condition inner = condition instanceof Condition.Not not ? not.term() : condition;
        if (inner instanceof Condition.NumberTest test && test.relation() == Relation.NOT_EQUAL) {
            return asked(new Condition.NumberTest(test.left(), Relation.EQUAL, test.right()))
                    .filter(asked -> tell(term, asked, isDenied))
                    .isPresent();
        }
        return asked(inner).filter(asked -> tell(term, asked, !isDenied)).isPresent();
    }

    private boolean tell(Term term, Asked asked, boolean never) {
        Optional<Between> between = Between.of(asked.score, asked.low, asked.high, subject);
        between.ifPresent(found -> findings.add(Finding.of(
                Diagnostic.of(
                        never ? Code.SCORE_OUT_OF_REACH : Code.SCORE_ALWAYS_THERE,
                        term.span(),
                        "This holds for " + (never ? "no" : "every") + " lead: " + found.words() + "."),
                found.leads())));
        return between.isPresent();
    }

    private static List<Condition> flat(Condition condition) {
        List<Condition> flat = new ArrayList<>();
        if (condition instanceof Condition.And and) {
            and.terms().forEach(one -> flat.addAll(flat(one)));
        } else {
            flat.add(condition);
        }
        return flat;
    }

    private static Optional<Asked> asked(Condition condition) {
        if (!(condition instanceof Condition.NumberTest test)
                || !(test.left() instanceof NumberExpression.OfScore score)
                || !(test.right() instanceof NumberExpression.Constant constant)
                || constant.value().precision() - constant.value().scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        long floor = points(constant.value(), RoundingMode.FLOOR);
        long ceiling = points(constant.value(), RoundingMode.CEILING);
        return switch (test.relation()) {
            case EQUAL -> Optional.of(new Asked(score.score(), ceiling, floor));
            case MORE -> Optional.of(new Asked(score.score(), floor + 1, Points.MOST));
            case MORE_OR_EQUAL -> Optional.of(new Asked(score.score(), ceiling, Points.MOST));
            case LESS -> Optional.of(new Asked(score.score(), Points.LEAST, ceiling - 1));
            case LESS_OR_EQUAL -> Optional.of(new Asked(score.score(), Points.LEAST, floor));
            case NOT_EQUAL -> Optional.empty();
        };
    }

    private static long points(BigDecimal value, RoundingMode mode) {
        return value.setScale(Points.SCALE, mode).unscaledValue().longValueExact();
    }
}
