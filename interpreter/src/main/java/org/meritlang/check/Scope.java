package org.meritlang.check;

import java.time.ZoneId;
import java.util.Optional;
import org.meritlang.syntax.Expression;

/**
 * Where an expression is read: which names there are, and what a row of a table is about.
 *
 * @param subject what {@link Expression.Subject} stands for
 */
record Scope(Names names, ZoneId zone, Optional<Expression> subject) {
    static Scope of(Names names, ZoneId zone) {
        return new Scope(names, zone, Optional.empty());
    }

    /** The scope of the rows of a table. */
    Scope about(Expression tableSubject) {
        return new Scope(names, zone, Optional.of(tableSubject));
    }

    Condition condition(Expression expression) {
        return new ConditionChecker(this).check(expression);
    }

    Operand operand(Expression expression) {
        return new OperandChecker(this).check(expression);
    }

    NumberExpression number(Expression expression) {
        Operand operand = operand(expression);
        if (operand instanceof Operand.Number number) {
            return number.number();
        }
        if (operand instanceof Operand.Amount amount) {
            return new NumberExpression.OfAttribute(amount.attribute());
        }
        throw mismatch().needed(expression, operand, "a number");
    }

    TextExpression text(Expression expression) {
        Operand operand = operand(expression);
        if (operand instanceof Operand.Text text) {
            return text.text();
        }
        throw mismatch().needed(expression, operand, "text");
    }

    DateExpression date(Expression expression) {
        Operand operand = operand(expression);
        if (operand instanceof Operand.Date date) {
            return date.date();
        }
        throw mismatch().needed(expression, operand, "a date");
    }

    Mismatch mismatch() {
        return new Mismatch(this);
    }

    /** The expression without the parentheses around it, and the table's subject in place of {@code Subject}. */
    Expression resolve(Expression written) {
        Expression expression = written;
        while (true) {
            if (expression instanceof Expression.Parenthesized parenthesized) {
                expression = parenthesized.inner();
            } else if (expression instanceof Expression.Subject && subject.isPresent()) {
                expression = subject.get();
            } else {
                return expression;
            }
        }
    }

    /** The words of an expression as written, in backquotes. */
    String quoted(Expression expression) {
        return Places.quoted(resolve(expression).span());
    }
}
