package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.syntax.Expression;

/** Reads what is true, false or unknown of a lead. */
final class ConditionChecker {
    private final Scope scope;

    ConditionChecker(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression written) {
        Expression expression = scope.resolve(written);
        if (expression instanceof Expression.And and) {
            LooseValues.refuse(and);
            return new Condition.And(all(and.terms()));
        }
        if (expression instanceof Expression.Or or) {
            LooseValues.refuse(or);
            return new Condition.Or(all(or.terms()));
        }
        if (expression instanceof Expression.Not not) {
            return new Condition.Not(check(not.term()));
        }
        if (expression instanceof Expression.AtLeastOf atLeast) {
            return atLeast(atLeast);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return new ComparisonChecker(scope).check(comparison);
        }
        if (expression instanceof Expression.Between between) {
            return new BetweenChecker(scope).check(between);
        }
        if (expression instanceof Expression.OneOf oneOf) {
            return new OneOfChecker(scope).check(oneOf);
        }
        if (expression instanceof Expression.TextTest test) {
            return new TextTestChecker(scope).check(test);
        }
        if (expression instanceof Expression.Known known) {
            return known(known);
        }
        if (expression instanceof Expression.InWindow window) {
            return new WindowChecker(scope).check(window);
        }
        if (Children.isAboutActivities(expression) && !(expression instanceof Expression.Aggregate)) {
            throw ActivityRefusal.of(expression, scope);
        }
        return alone(expression);
    }

    /** A term that cannot be read because another sentence is at fault does not hide the faults of the rest. */
    private List<Condition> all(List<Expression> terms) {
        List<Condition> conditions = new ArrayList<>();
        Optional<Refusal> elsewhere = Optional.empty();
        for (Expression term : terms) {
            try {
                conditions.add(check(term));
            } catch (Refusal refusal) {
                if (refusal.diagnostic().isPresent()) {
                    throw refusal;
                }
                elsewhere = Optional.of(refusal);
            }
        }
        if (elsewhere.isPresent()) {
            throw elsewhere.get();
        }
        return conditions;
    }

    private Condition atLeast(Expression.AtLeastOf atLeast) {
        int terms = atLeast.terms().size();
        int count = Counts.whole(atLeast.count(), 1, Integer.MAX_VALUE);
        if (count > terms) {
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS,
                    atLeast.count().span(),
                    "At least " + count + " of these can never hold, because there are only " + terms + ".");
        }
        return new Condition.AtLeast(count, all(atLeast.terms()));
    }

    private Condition known(Expression.Known known) {
        Condition holds = isKnown(scope.resolve(known.left()));
        return known.known() ? holds : new Condition.Not(holds);
    }

    private Condition isKnown(Expression left) {
        if (left instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute) {
            return new Condition.KnownAttribute(attribute.index());
        }
        Operand operand = scope.operand(left);
        if (operand instanceof Operand.Number number) {
            return new Condition.KnownNumber(number.number());
        }
        if (operand instanceof Operand.Text text) {
            return new Condition.KnownText(text.text());
        }
        if (operand instanceof Operand.Label || operand instanceof Operand.Date) {
            return new Condition.Constant(true);
        }
        if (operand instanceof Operand.Nothing nothing) {
            throw scope.mismatch().unknown(nothing.name());
        }
        throw Refusal.of(
                Code.WRONG_TYPE,
                left.span(),
                "Only a field or a number can be known or unknown, and " + scope.quoted(left) + " is neither.");
    }

    /** A value where a condition is needed: right for yes/no only. */
    private Condition alone(Expression expression) {
        Operand operand = scope.operand(expression);
        if (operand instanceof Operand.YesNo yesNo) {
            return yesNo.condition();
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
        if (operand instanceof Operand.Label label) {
            return "; say which, as in `" + name + " is " + label.labels().get(0) + "`";
        }
        return "";
    }
}
