package org.meritlang.analysis.logic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.meritlang.data.Folding;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;

/** Plain conditions without what is but a matter of taste: the order of terms and of values, upper and lower case. */
final class Canonical {
    private Canonical() {}

    /** Equal for conditions that say the same in another order or in another spelling. */
    static Condition of(Condition plain) {
        if (plain instanceof Condition.And and) {
            List<Condition> terms = terms(and.terms().stream()
                    .map(Canonical::of)
                    .flatMap(term -> term instanceof Condition.And inner ? inner.terms().stream() : Stream.of(term)));
            return terms.size() == 1 ? terms.get(0) : new Condition.And(terms);
        }
        if (plain instanceof Condition.Or or) {
            List<Condition> terms = terms(or.terms().stream()
                    .map(Canonical::of)
                    .flatMap(term -> term instanceof Condition.Or inner ? inner.terms().stream() : Stream.of(term)));
            return terms.size() == 1 ? terms.get(0) : new Condition.Or(terms);
        }
        if (plain instanceof Condition.Not not) {
            return new Condition.Not(of(not.term()));
        }
        if (plain instanceof Condition.TextIs is) {
            return new Condition.TextIs(is.text(), folded(is.values().stream()));
        }
        if (plain instanceof Condition.TextTest test) {
            return new Condition.TextTest(test.text(), test.verb(), test.quantifier(), folded(test.values().stream()));
        }
        return plain instanceof Condition.NumberTest test ? number(test) : plain;
    }

    private static List<Condition> terms(Stream<Condition> terms) {
        return terms.distinct()
                .sorted(Comparator.comparing(Condition::toString))
                .toList();
    }

    private static List<String> folded(Stream<String> values) {
        return values.map(Folding::fold).distinct().sorted().toList();
    }

    private static Condition number(Condition.NumberTest test) {
        return new Condition.NumberTest(test.left(), test.relation(), number(test.right()));
    }

    private static NumberExpression number(NumberExpression number) {
        return number instanceof NumberExpression.Constant constant
                        && constant.value().signum() != 0
                ? new NumberExpression.Constant(constant.value().stripTrailingZeros())
                : number instanceof NumberExpression.Constant ? new NumberExpression.Constant(BigDecimal.ZERO) : number;
    }
}
