package org.meritlang.check;

import java.time.ZoneId;
import java.util.Optional;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;

/**
 * Where an expression is read: which names there are, and what a row of a table is about.
 *
 * @param subject what {@link Expression.Subject} stands for
 * @param row the row that leaves its subject out
 */
record Scope(Names names, ZoneId zone, Optional<Expression> subject, Optional<Span> row) {
    static Scope of(Names names, ZoneId zone) {
        return new Scope(names, zone, Optional.empty(), Optional.empty());
    }

    /** The scope of a row of a table. */
    Scope about(Expression tableSubject, Span tableRow) {
        return new Scope(names, zone, Optional.of(tableSubject), Optional.of(tableRow));
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
        return resolve(written, subject);
    }

    /** The same where nothing else of a scope is known yet. */
    static Expression resolve(Expression written, Optional<Expression> subject) {
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

    /** Where to point to for an expression: a row's words stand for the subject that it leaves out. */
    Span place(Expression expression) {
        return expression instanceof Expression.Subject ? row.orElse(expression.span()) : expression.span();
    }

    /** The words of an expression as written, in backquotes. */
    String quoted(Expression expression) {
        return Places.quoted(resolve(expression).span());
    }
}
