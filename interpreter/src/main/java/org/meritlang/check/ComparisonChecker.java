package org.meritlang.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;

/** Reads comparisons of two values. */
final class ComparisonChecker {
    private final Scope scope;

    ComparisonChecker(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression.Comparison comparison) {
        return check(comparison.left(), comparison.comparator().relation(), comparison.right());
    }

    Condition check(Expression left, Relation relation, Expression right) {
        Operand leftOperand = scope.operand(left);
        if (leftOperand instanceof Operand.Label label) {
            return new LabelChecker(scope, left, label).check(relation, right);
        }
        LabelOfGrade.refuse(scope, left, leftOperand, relation, right);
        Operand rightOperand = scope.operand(right);
        if (isText(leftOperand) && rightOperand instanceof Operand.Nothing nothing) {
            throw scope.mismatch().bareTextOrUnknown(left, nothing.name());
        }
        return compare(leftOperand, relation, rightOperand, left, right)
                .orElseThrow(() -> scope.mismatch().between(left, leftOperand, relation, right, rightOperand));
    }

    private Optional<Condition> compare(
            Operand left, Relation relation, Operand right, Expression leftWritten, Expression rightWritten) {
        Optional<Condition> numbers = Amounts.compare(left, relation, right);
        if (numbers.isPresent()) {
            return numbers;
        }
        if (left instanceof Operand.Date one && right instanceof Operand.Date other) {
            return Optional.of(new Condition.DateTest(one.date(), relation, other.date()));
        }
        if (relation != Relation.EQUAL && relation != Relation.NOT_EQUAL) {
            return Optional.empty();
        }
        Optional<Condition> equal = equal(left, right, leftWritten).or(() -> equal(right, left, rightWritten));
        return relation == Relation.EQUAL ? equal : equal.map(Condition.Not::new);
    }

    private Optional<Condition> equal(Operand left, Operand right, Expression leftWritten) {
        if (left instanceof Operand.Text text && right instanceof Operand.TextConstant constant) {
            return Optional.of(textIs(text, constant, leftWritten));
        }
        if (left instanceof Operand.Text one && right instanceof Operand.Text other) {
            return Optional.of(new Condition.SameText(one.text(), other.text()));
        }
        if (left instanceof Operand.YesNo yesNo && right instanceof Operand.YesNoConstant constant) {
            return Optional.of(constant.yes() ? yesNo.condition() : new Condition.Not(yesNo.condition()));
        }
        return Optional.empty();
    }

    private Condition textIs(Operand.Text text, Operand.TextConstant constant, Expression left) {
        Complaints.notEmpty(constant.literal());
        text.listed()
                .ifPresent(listed -> ListedValues.check(
                        constant.literal(), listed, scope.resolve(left).span().text()));
        return new Condition.TextIs(text.text(), List.of(constant.literal().value()));
    }

    private static boolean isText(Operand operand) {
        return operand instanceof Operand.Text || operand instanceof Operand.TextConstant;
    }

    /** Numbers, and numbers of units of time, which compare with stretches of time as well. */
    private static final class Amounts {
        static Optional<Condition> compare(Operand left, Relation relation, Operand right) {
            boolean sameUnit = left instanceof Operand.Amount one
                    && right instanceof Operand.Amount other
                    && one.unit() == other.unit();
            boolean plain = left instanceof Operand.Number || right instanceof Operand.Number;
            boolean stretches = left instanceof Operand.Stretch && right instanceof Operand.Stretch;
            if (stretches) {
                return Optional.empty();
            }
            Optional<NumberExpression> leftNumber = plain || sameUnit ? inOwnUnit(left) : inSeconds(left);
            Optional<NumberExpression> rightNumber = plain || sameUnit ? inOwnUnit(right) : inSeconds(right);
            return leftNumber.flatMap(a -> rightNumber.map(b -> new Condition.NumberTest(a, relation, b)));
        }

        private static Optional<NumberExpression> inOwnUnit(Operand operand) {
            if (operand instanceof Operand.Number number) {
                return Optional.of(number.number());
            }
            return operand instanceof Operand.Amount amount ? Optional.of(amount.number()) : Optional.empty();
        }

        private static Optional<NumberExpression> inSeconds(Operand operand) {
            if (operand instanceof Operand.Amount amount) {
                BigDecimal factor = Seconds.of(amount.unit());
                return Optional.of(
                        amount.number() instanceof NumberExpression.OfAttribute attribute
                                ? new NumberExpression.Scaled(attribute.attribute(), factor)
                                : new NumberExpression.Arithmetic(
                                        amount.number(),
                                        ArithmeticOperator.TIMES,
                                        new NumberExpression.Constant(factor)));
            }
            return operand instanceof Operand.Stretch stretch
                    ? Optional.of(new NumberExpression.Constant(Seconds.of(stretch.duration())))
                    : Optional.empty();
        }
    }
}
