package org.meritlang.check;

import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Relation;

/** Reads {@code is between L and H}, both ends in. */
final class BetweenChecker {
    private final Scope scope;

    BetweenChecker(Scope scope) {
        this.scope = scope;
    }

    Condition check(Expression.Between between) {
        if (scope.operand(between.left()) instanceof Operand.Date date) {
            return dates(between, date.date());
        }
        ComparisonChecker comparisons = new ComparisonChecker(scope);
        Condition low = comparisons.check(between.left(), Relation.MORE_OR_EQUAL, between.low());
        Condition high = comparisons.check(between.left(), Relation.LESS_OR_EQUAL, between.high());
        if (low instanceof Condition.NumberTest lowTest
                && high instanceof Condition.NumberTest highTest
                && lowTest.right() instanceof NumberExpression.Constant lowest
                && highTest.right() instanceof NumberExpression.Constant highest
                && lowest.value().compareTo(highest.value()) > 0) {
            throw wrongWayRound(between.low(), between.high());
        }
        return new Condition.And(List.of(low, high));
    }

    private Condition dates(Expression.Between between, DateExpression date) {
        return new Condition.InWindow(date, window(scope, between.low(), between.high()));
    }

    static DateWindow window(Scope scope, Expression lowWritten, Expression highWritten) {
        DateExpression low = scope.date(lowWritten);
        DateExpression high = scope.date(highWritten);
        if (low instanceof DateExpression.Constant first
                && high instanceof DateExpression.Constant last
                && first.day().isAfter(last.day())) {
            throw wrongWayRound(lowWritten, highWritten);
        }
        return new DateWindow.Between(low, high);
    }

    static Refusal wrongWayRound(Expression low, Expression high) {
        Span both = low.span().to(high.span());
        String between = both.text()
                .substring(
                        low.span().end() - low.span().start(),
                        both.text().length() - (high.span().end() - high.span().start()));
        String swapped = high.span().text() + between + low.span().text();
        return Refusal.of(
                Code.LIMITS_WRONG_WAY_ROUND,
                both,
                "The lower end comes first, and " + Places.quoted(low.span()) + " is above "
                        + Places.quoted(high.span()) + ".",
                Fix.offer("write `" + swapped + "`", both, swapped));
    }
}
