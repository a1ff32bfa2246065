package org.meritlang.analysis.logic;

import java.math.BigDecimal;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Relation;

/** Solves comparisons for the one number in them: {@code n / 3 > 1} is {@code n > 3}. */
public final class Linear {
    private Linear() {}

    /** The same comparison, solved as far as it can be done exactly; what is unknown stays unknown. */
    public static Condition.NumberTest solved(Condition.NumberTest test) {
        Condition.NumberTest now = test.left() instanceof NumberExpression.Constant
                ? new Condition.NumberTest(/* left= */ test.right(), turned(test.relation()), /* right= */ test.left())
                : test;
        Optional<Condition.NumberTest> next = Optional.of(now);
        while (next.isPresent()) {
            now = next.get();
            next = step(now);
        }
        return now;
    }

    /** Undoes the outermost operation on the left. */
    private static Optional<Condition.NumberTest> step(Condition.NumberTest test) {
        if (!(test.right() instanceof NumberExpression.Constant right)
                || !(test.left() instanceof NumberExpression.Arithmetic left)) {
            return Optional.empty();
        }
        if (left.right() instanceof NumberExpression.Constant constant) {
            return behind(left.left(), left.operator(), constant.value(), test.relation(), right.value());
        }
        return left.left() instanceof NumberExpression.Constant constant
                ? before(constant.value(), left.operator(), left.right(), test.relation(), right.value())
                : Optional.empty();
    }

    private static Optional<Condition.NumberTest> behind(
            NumberExpression number, ArithmeticOperator operator, BigDecimal by, Relation relation, BigDecimal bound) {
        Relation seen = by.signum() < 0 ? turned(relation) : relation;
        return switch (operator) {
            case PLUS -> test(number, relation, bound.subtract(by));
            case MINUS -> test(number, relation, bound.add(by));
            case TIMES -> quotient(bound, by).flatMap(value -> test(number, seen, value));
            case DIVIDED_BY -> by.signum() == 0 ? Optional.empty() : test(number, seen, bound.multiply(by));
        };
    }

    private static Optional<Condition.NumberTest> before(
            BigDecimal first,
            ArithmeticOperator operator,
            NumberExpression number,
            Relation relation,
            BigDecimal bound) {
        return switch (operator) {
            case PLUS, TIMES -> behind(number, operator, first, relation, bound);
            case MINUS -> test(number, turned(relation), first.subtract(bound));
            case DIVIDED_BY -> Optional.empty();
        };
    }

    private static Optional<Condition.NumberTest> test(NumberExpression number, Relation relation, BigDecimal bound) {
        return Optional.of(new Condition.NumberTest(number, relation, new NumberExpression.Constant(bound)));
    }

    /** Empty where it has no end of digits. */
    private static Optional<BigDecimal> quotient(BigDecimal dividend, BigDecimal divisor) {
        try {
            return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.divide(divisor));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** The relation seen from the other side. */
    static Relation turned(Relation relation) {
        return switch (relation) {
            case EQUAL -> Relation.EQUAL;
            case NOT_EQUAL -> Relation.NOT_EQUAL;
            case LESS -> Relation.MORE;
            case LESS_OR_EQUAL -> Relation.MORE_OR_EQUAL;
            case MORE -> Relation.LESS;
            case MORE_OR_EQUAL -> Relation.LESS_OR_EQUAL;
        };
    }
}
