package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.model.Condition;
import org.meritlang.model.WrittenNames;
import org.meritlang.syntax.Expression;

/** Reads values that stand where a condition is needed: right for yes/no only. */
final class LoneValue {
    private final Scope scope;

    LoneValue(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression expression) {
        Operand operand = scope.operand(expression);
        if (operand instanceof Operand.YesNo yesNo) {
            return yesNo.condition();
        }
        if (operand instanceof Operand.Activity) {
            return new OccursChecker(scope).check(expression);
        }
        if (operand instanceof Operand.YesNoConstant constant) {
            return new Condition.Constant(constant.yes());
        }
        if (operand instanceof Operand.Nothing nothing) {
            throw scope.mismatch().unknown(nothing.name());
        }
        if (expression instanceof Expression.NameUse use
                && scope.names().settledBy(use.name()).isPresent()) {
            throw scope.mismatch().needed(expression, operand, "yes or no");
        }
        throw Refusal.of(
                Code.WRONG_TYPE,
                expression.span(),
                scope.quoted(expression) + " alone is " + operand.kind() + " and no condition"
                        + example(expression, operand) + ".");
    }

    private String example(Expression expression, Operand operand) {
        String name = scope.resolve(expression).span().text().strip();
        if (!(expression instanceof Expression.NameUse)) {
            return "";
        }
        if (operand instanceof Operand.Number || operand instanceof Operand.Amount) {
            return "; say how much, as in `" + name + " > 0`";
        }
        if (operand instanceof Operand.Text) {
            return "; say what it should be, as in `" + name + " is \"…\"` or `" + name + " is known`";
        }
        if (operand instanceof Operand.Date) {
            return "; say when, as in `" + name + " in the last 30 days`";
        }
        if (operand instanceof Operand.Label label && !label.labels().labels().isEmpty()) {
            return "; say which, as in `" + name + " is "
                    + WrittenNames.bareOrQuoted(label.labels().labels().get(0)) + "`";
        }
        return "";
    }
}
