package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.Window;

/** Reads whether a date lies in a window. */
final class WindowChecker {
    private final Scope scope;

    WindowChecker(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression.InWindow written) {
        DateExpression date = scope.date(written.subject());
        return new Condition.InWindow(date, window(written.window()));
    }

    private DateWindow window(Window window) {
        if (window instanceof Window.InTheLast last) {
            return new DateWindow.InTheLast(
                    Counts.amount(last.duration()), last.duration().unit());
        }
        if (window instanceof Window.InTheNext next) {
            return new DateWindow.InTheNext(
                    Counts.amount(next.duration()), next.duration().unit());
        }
        if (window instanceof Window.Ago ago) {
            return new DateWindow.Ago(
                    dateTo(ago.relation()),
                    Counts.amount(ago.duration()),
                    ago.duration().unit());
        }
        if (window instanceof Window.Since since) {
            return new DateWindow.Than(Relation.MORE_OR_EQUAL, scope.date(since.date()));
        }
        if (window instanceof Window.Before before) {
            return new DateWindow.Than(Relation.LESS, scope.date(before.date()));
        }
        if (window instanceof Window.After after) {
            return new DateWindow.Than(Relation.MORE, scope.date(after.date()));
        }
        if (window instanceof Window.BetweenDates between) {
            return BetweenChecker.window(scope, between.low(), between.high());
        }
        if (window instanceof Window.Calendar calendar) {
            return new DateWindow.Calendar(calendar.last(), calendar.unit());
        }
        if (window instanceof Window.WithinOf within) {
            return new DateWindow.WithinOf(
                    Counts.amount(within.duration()), within.duration().unit(), scope.date(within.date()));
        }
        if (window instanceof Window.SinceTheLast since) {
            throw Complaints.activitiesNotYet(since.activity().span());
        }
        if (window instanceof Window.WithinAfter within) {
            throw after(within);
        }
        throw new IllegalArgumentException("not a window: " + window);
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

    private Refusal after(Window.WithinAfter within) {
        if (scope.resolve(within.activity()) instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute) {
            return Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    within.span(),
                    "`within … after` goes with an activity; with the field `"
                            + use.name().text() + "` write `within … of`.");
        }
        return Complaints.activitiesNotYet(within.activity().span());
    }
}
