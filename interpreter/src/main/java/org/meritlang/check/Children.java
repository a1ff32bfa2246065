package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Window;

/** The parts of an expression, in the order in which they are written. */
final class Children {
    private Children() {}

    static List<Expression> of(Expression parent) {
        if (parent instanceof Expression.And and) {
            return and.terms();
        }
        if (parent instanceof Expression.Or or) {
            return or.terms();
        }
        if (parent instanceof Expression.AtLeastOf atLeast) {
            return atLeast.terms();
        }
        if (parent instanceof Expression.Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        if (parent instanceof Expression.Between between) {
            return List.of(between.left(), between.low(), between.high());
        }
        if (parent instanceof Expression.OneOf oneOf) {
            return with(oneOf.left(), oneOf.values());
        }
        if (parent instanceof Expression.TextTest test) {
            return with(test.left(), test.values());
        }
        if (parent instanceof Expression.InWindow window) {
            return with(window.subject(), of(window.window()));
        }
        if (parent instanceof Expression.Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        }
        return ofOneOrNone(parent);
    }

    private static List<Expression> ofOneOrNone(Expression parent) {
        if (parent instanceof Expression.Parenthesized parenthesized) {
            return List.of(parenthesized.inner());
        }
        if (parent instanceof Expression.Not not) {
            return List.of(not.term());
        }
        if (parent instanceof Expression.Known known) {
            return List.of(known.left());
        }
        if (parent instanceof Expression.Negation negation) {
            return List.of(negation.operand());
        }
        if (parent instanceof Expression.PercentOf percent) {
            return List.of(percent.of());
        }
        if (parent instanceof Expression.DomainOf domain) {
            return List.of(domain.operand());
        }
        if (parent instanceof Expression.LengthOf length) {
            return List.of(length.operand());
        }
        if (parent instanceof Expression.DaysSince days) {
            return List.of(days.operand());
        }
        if (isLeaf(parent) || isAboutActivities(parent)) {
            return List.of();
        }
        throw new IllegalArgumentException("not an expression: " + parent);
    }

    private static boolean isLeaf(Expression expression) {
        return expression instanceof Expression.NumberLiteral
                || expression instanceof Expression.TextLiteral
                || expression instanceof Expression.DateLiteral
                || expression instanceof Expression.DurationLiteral
                || expression instanceof Expression.YesNoLiteral
                || expression instanceof Expression.NameUse
                || expression instanceof Expression.Subject;
    }

    /** The names inside these are not the lead's: inside {@code where} they are the activity's own. */
    static boolean isAboutActivities(Expression expression) {
        return expression instanceof Expression.Where
                || expression instanceof Expression.Counted
                || expression instanceof Expression.NoActivity
                || expression instanceof Expression.AnyActivity
                || expression instanceof Expression.Without
                || expression instanceof Expression.Earlier
                || expression instanceof Expression.Aggregate;
    }

    /** The dates that a window names. */
    static List<Expression> of(Window window) {
        if (window instanceof Window.Since since) {
            return List.of(since.date());
        }
        if (window instanceof Window.Before before) {
            return List.of(before.date());
        }
        if (window instanceof Window.After after) {
            return List.of(after.date());
        }
        if (window instanceof Window.BetweenDates between) {
            return List.of(between.low(), between.high());
        }
        if (window instanceof Window.WithinOf within) {
            return List.of(within.date());
        }
        if (window instanceof Window.InTheLast
                || window instanceof Window.InTheNext
                || window instanceof Window.Ago
                || window instanceof Window.Calendar
                || window instanceof Window.SinceTheLast
                || window instanceof Window.WithinAfter) {
            return List.of();
        }
        throw new IllegalArgumentException("not a window: " + window);
    }

    private static List<Expression> with(Expression first, List<Expression> more) {
        List<Expression> all = new ArrayList<>(more.size() + 1);
        all.add(first);
        all.addAll(more);
        return all;
    }
}
