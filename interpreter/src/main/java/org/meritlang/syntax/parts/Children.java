package org.meritlang.syntax.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Window;

/**
 * The parts of an expression, in the order in which they are written. What stands behind {@code where}
 * is left out: names there are the activity's own.
 */
public final class Children implements Expression.Visitor<List<Expression>> {
    private static final Children CHILDREN = new Children();
    private static final Dates DATES = new Dates();

    private Children() {}

    /** The parts that an expression is made of; none of a name or a value. */
    public static List<Expression> of(Expression parent) {
        return parent.accept(CHILDREN);
    }

    /** The dates that a window names. */
    public static List<Expression> of(Window window) {
        return window.accept(DATES);
    }

    /** The activity that a window goes by. */
    public static Optional<Expression> activity(Window window) {
        if (window instanceof Window.SinceTheLast last) {
            return Optional.of(last.activity());
        }
        return window instanceof Window.WithinAfter within ? Optional.of(within.activity()) : Optional.empty();
    }

    private static List<Expression> with(Expression first, List<Expression> more) {
        List<Expression> all = new ArrayList<>(more.size() + 1);
        all.add(first);
        all.addAll(more);
        return all;
    }

    @Override
    public List<Expression> visitAnd(Expression.And and) {
        return and.terms();
    }

    @Override
    public List<Expression> visitOr(Expression.Or or) {
        return or.terms();
    }

    @Override
    public List<Expression> visitNot(Expression.Not not) {
        return List.of(not.term());
    }

    @Override
    public List<Expression> visitAtLeastOf(Expression.AtLeastOf atLeast) {
        return atLeast.terms();
    }

    @Override
    public List<Expression> visitParenthesized(Expression.Parenthesized parenthesized) {
        return List.of(parenthesized.inner());
    }

    @Override
    public List<Expression> visitComparison(Expression.Comparison comparison) {
        return List.of(comparison.left(), comparison.right());
    }

    @Override
    public List<Expression> visitBetween(Expression.Between between) {
        return List.of(between.left(), between.low(), between.high());
    }

    @Override
    public List<Expression> visitOneOf(Expression.OneOf oneOf) {
        return with(oneOf.left(), oneOf.values());
    }

    @Override
    public List<Expression> visitTextTest(Expression.TextTest test) {
        return with(test.left(), test.values());
    }

    @Override
    public List<Expression> visitKnown(Expression.Known known) {
        return List.of(known.left());
    }

    @Override
    public List<Expression> visitInWindow(Expression.InWindow window) {
        List<Expression> inWindow = new ArrayList<>(of(window.window()));
        activity(window.window()).ifPresent(inWindow::add);
        return with(window.subject(), inWindow);
    }

    @Override
    public List<Expression> visitWhere(Expression.Where where) {
        return List.of(where.activity());
    }

    @Override
    public List<Expression> visitCounted(Expression.Counted counted) {
        return List.of(counted.activity());
    }

    @Override
    public List<Expression> visitNoActivity(Expression.NoActivity no) {
        return List.of(no.activity());
    }

    @Override
    public List<Expression> visitAnyActivity(Expression.AnyActivity any) {
        return List.of();
    }

    @Override
    public List<Expression> visitWithout(Expression.Without without) {
        List<Expression> from = without.countingFrom().stream()
                .<Expression>map(name -> new Expression.NameUse(name.span(), name))
                .toList();
        return with(without.activity(), from);
    }

    @Override
    public List<Expression> visitEarlier(Expression.Earlier earlier) {
        return List.of();
    }

    @Override
    public List<Expression> visitAggregate(Expression.Aggregate aggregate) {
        return List.of(aggregate.activity());
    }

    @Override
    public List<Expression> visitArithmetic(Expression.Arithmetic arithmetic) {
        return List.of(arithmetic.left(), arithmetic.right());
    }

    @Override
    public List<Expression> visitNegation(Expression.Negation negation) {
        return List.of(negation.operand());
    }

    @Override
    public List<Expression> visitPercentOf(Expression.PercentOf percent) {
        return List.of(percent.of());
    }

    @Override
    public List<Expression> visitDomainOf(Expression.DomainOf domain) {
        return List.of(domain.operand());
    }

    @Override
    public List<Expression> visitLengthOf(Expression.LengthOf length) {
        return List.of(length.operand());
    }

    @Override
    public List<Expression> visitDaysSince(Expression.DaysSince days) {
        return List.of(days.operand());
    }

    @Override
    public List<Expression> visitNumberLiteral(Expression.NumberLiteral number) {
        return List.of();
    }

    @Override
    public List<Expression> visitTextLiteral(Expression.TextLiteral text) {
        return List.of();
    }

    @Override
    public List<Expression> visitDateLiteral(Expression.DateLiteral date) {
        return List.of();
    }

    @Override
    public List<Expression> visitDurationLiteral(Expression.DurationLiteral duration) {
        return List.of();
    }

    @Override
    public List<Expression> visitYesNoLiteral(Expression.YesNoLiteral yesNo) {
        return List.of();
    }

    @Override
    public List<Expression> visitNameUse(Expression.NameUse use) {
        return List.of();
    }

    @Override
    public List<Expression> visitSubject(Expression.Subject subject) {
        return List.of();
    }

    private static final class Dates implements Window.Visitor<List<Expression>> {
        @Override
        public List<Expression> visitInTheLast(Window.InTheLast last) {
            return List.of();
        }

        @Override
        public List<Expression> visitInTheNext(Window.InTheNext next) {
            return List.of();
        }

        @Override
        public List<Expression> visitSince(Window.Since since) {
            return List.of(since.date());
        }

        @Override
        public List<Expression> visitBefore(Window.Before before) {
            return List.of(before.date());
        }

        @Override
        public List<Expression> visitAfter(Window.After after) {
            return List.of(after.date());
        }

        @Override
        public List<Expression> visitSinceTheLast(Window.SinceTheLast last) {
            return List.of();
        }

        @Override
        public List<Expression> visitBetweenDates(Window.BetweenDates between) {
            return List.of(between.low(), between.high());
        }

        @Override
        public List<Expression> visitAgo(Window.Ago ago) {
            return List.of();
        }

        @Override
        public List<Expression> visitBesideDay(Window.BesideDay beside) {
            return List.of();
        }

        @Override
        public List<Expression> visitCalendar(Window.Calendar calendar) {
            return List.of();
        }

        @Override
        public List<Expression> visitWithinOf(Window.WithinOf within) {
            return List.of(within.date());
        }

        @Override
        public List<Expression> visitWithinAfter(Window.WithinAfter within) {
            return List.of();
        }
    }
}
