package org.meritlang.check;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.TextExpression;
import org.meritlang.model.Without;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Window;

/**
 * Where an expression is read: which names there are, and what a row of a table is about.
 *
 * @param subject what {@link Expression.Subject} stands for
 * @param row the row that leaves its subject out
 * @param windows those of the headings above, which hold for every activity that is named here
 * @param isShown whether leads are seen as they are shown, disqualified ones labelled {@code disqualified}
 */
record Scope(
        Names names,
        ZoneId zone,
        Optional<Expression> subject,
        Optional<Span> row,
        List<DateWindow> windows,
        boolean isShown) {
    Scope {
        windows = List.copyOf(windows);
    }

    static Scope of(Names names, ZoneId zone) {
        return new Scope(names, zone, Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** The scope of a row of a table. */
    Scope about(Expression tableSubject, Span tableRow) {
        return new Scope(names, zone, Optional.of(tableSubject), Optional.of(tableRow), windows, isShown);
    }

    /** The scope of rules below headings with these windows. */
    Scope under(List<DateWindow> headingWindows) {
        return new Scope(names, zone, subject, row, headingWindows, isShown);
    }

    /** The scope of what examples expect. */
    Scope asShown() {
        return new Scope(names, zone, subject, row, windows, true);
    }

    /** The same without the windows of headings. */
    Scope underNothing() {
        return under(List.of());
    }

    /** The scope behind {@code where}: the attributes of one kind of activity. */
    Scope within(Kind kind) {
        return of(kind, zone);
    }

    /** The occurrences that an expression means, within the windows of the headings. */
    Occurrences occurrences(Expression expression) {
        return new OccurrenceChecker(this).check(expression);
    }

    /** An attribute of the activity that an expression is about. */
    Meaning.OfAttribute attributeOf(Expression activity, Name attribute) {
        return new OccurrenceChecker(this).attribute(activity, attribute);
    }

    /** So long without an activity. */
    Without without(Expression.Without expression) {
        return new OccurrenceChecker(underNothing()).check(expression);
    }

    /** What {@code since the last webinar attended} and all other windows mean, of occurrences. */
    DateWindow window(Window window) {
        return window.accept(new WindowChecker(this));
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
            return amount.number();
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
