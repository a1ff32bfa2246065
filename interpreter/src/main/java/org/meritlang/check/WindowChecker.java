package org.meritlang.check;

import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;
import org.meritlang.syntax.Window;

/** Reads whether a date lies in a window. */
final class WindowChecker implements Window.Visitor<DateWindow> {
    private final Scope scope;

    WindowChecker(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression.InWindow written) {
        Expression subject = scope.resolve(written.subject());
        if (subject instanceof Expression.And || subject instanceof Expression.Or) {
            throw new NotAnActivity(scope).refuse(written.subject());
        }
        DateExpression date = scope.date(subject);
        if (written.window() instanceof Window.SinceTheLast || written.window() instanceof Window.WithinAfter) {
            throw new NotAnActivity(scope).inWindow(written);
        }
        return new Condition.InWindow(date, written.window().accept(this));
    }

    @Override
    public DateWindow visitInTheLast(Window.InTheLast last) {
        return new DateWindow.InTheLast(
                Counts.amount(last.duration()), last.duration().unit());
    }

    @Override
    public DateWindow visitInTheNext(Window.InTheNext next) {
        return new DateWindow.InTheNext(
                Counts.amount(next.duration()), next.duration().unit());
    }

    @Override
    public DateWindow visitSince(Window.Since since) {
        return new DateWindow.Than(Relation.MORE_OR_EQUAL, date(since, since.date(), "since"));
    }

    @Override
    public DateWindow visitBefore(Window.Before before) {
        return new DateWindow.Than(Relation.LESS, date(before, before.date(), "before"));
    }

    @Override
    public DateWindow visitAfter(Window.After after) {
        return new DateWindow.Than(Relation.MORE, date(after, after.date(), "after"));
    }

    @Override
    public DateWindow visitSinceTheLast(Window.SinceTheLast last) {
        return new DateWindow.SinceTheLast(scope.underNothing().occurrences(last.activity()));
    }

    @Override
    public DateWindow visitBetweenDates(Window.BetweenDates between) {
        return BetweenChecker.window(scope, between.low(), between.high());
    }

    @Override
    public DateWindow visitAgo(Window.Ago ago) {
        return new DateWindow.Ago(
                dateTo(ago.relation()),
                Counts.amount(ago.duration()),
                ago.duration().unit());
    }

    /** Today is no day ago. */
    @Override
    public DateWindow visitBesideDay(Window.BesideDay beside) {
        return new DateWindow.Ago(beside.relation(), beside.yesterday() ? 1 : 0, TimeUnit.DAY);
    }

    @Override
    public DateWindow visitCalendar(Window.Calendar calendar) {
        return new DateWindow.Calendar(calendar.last(), calendar.unit());
    }

    @Override
    public DateWindow visitWithinOf(Window.WithinOf within) {
        activity(within.date()).ifPresent(activity -> {
            throw NotAValue.withinOf(within, activity);
        });
        return new DateWindow.WithinOf(
                Counts.amount(within.duration()), within.duration().unit(), scope.date(within.date()));
    }

    @Override
    public DateWindow visitWithinAfter(Window.WithinAfter within) {
        return new DateWindow.WithinAfter(
                Counts.amount(within.duration()),
                within.duration().unit(),
                scope.underNothing().occurrences(within.activity()));
    }

    private DateExpression date(Window window, Expression date, String word) {
        activity(date).ifPresent(activity -> {
            throw NotAValue.inWindow(window.span(), word, activity);
        });
        return scope.date(date);
    }

    private Optional<Name> activity(Expression date) {
        return date instanceof Expression.NameUse use && scope.names().meaning(use.name()) instanceof Meaning.OfActivity
                ? Optional.of(use.name())
                : Optional.empty();
    }

    /** The longer ago, the earlier the date. */
    private static Relation dateTo(Relation age) {
        return switch (age) {
            case EQUAL -> Relation.EQUAL;
            case NOT_EQUAL -> Relation.NOT_EQUAL;
            case LESS -> Relation.MORE;
            case LESS_OR_EQUAL -> Relation.MORE_OR_EQUAL;
            case MORE -> Relation.LESS;
            case MORE_OR_EQUAL -> Relation.LESS_OR_EQUAL;
        };
    }
}
