package org.meritlang.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.syntax.ArithmeticOperator;
import org.meritlang.syntax.DateValue;
import org.meritlang.syntax.Expression;

/** Reads what has a value: literals, names, arithmetic; conditions have the value yes or no. */
final class OperandChecker implements Expression.Visitor<Operand> {
    private final Scope scope;

    OperandChecker(Scope scope) {
        this.scope = scope;
    }

    Operand check(Expression written) {
        return scope.resolve(written).accept(this);
    }

    @Override
    public Operand visitAnd(Expression.And and) {
        return yesNo(and);
    }

    @Override
    public Operand visitOr(Expression.Or or) {
        return yesNo(or);
    }

    @Override
    public Operand visitNot(Expression.Not not) {
        return yesNo(not);
    }

    @Override
    public Operand visitAtLeastOf(Expression.AtLeastOf atLeast) {
        return yesNo(atLeast);
    }

    @Override
    public Operand visitParenthesized(Expression.Parenthesized parenthesized) {
        return check(parenthesized);
    }

    @Override
    public Operand visitComparison(Expression.Comparison comparison) {
        return yesNo(comparison);
    }

    @Override
    public Operand visitBetween(Expression.Between between) {
        return yesNo(between);
    }

    @Override
    public Operand visitOneOf(Expression.OneOf oneOf) {
        return yesNo(oneOf);
    }

    @Override
    public Operand visitTextTest(Expression.TextTest test) {
        return yesNo(test);
    }

    @Override
    public Operand visitKnown(Expression.Known known) {
        return yesNo(known);
    }

    @Override
    public Operand visitInWindow(Expression.InWindow window) {
        return yesNo(window);
    }

    @Override
    public Operand visitWhere(Expression.Where where) {
        return yesNo(where);
    }

    @Override
    public Operand visitCounted(Expression.Counted counted) {
        return yesNo(counted);
    }

    @Override
    public Operand visitNoActivity(Expression.NoActivity no) {
        return yesNo(no);
    }

    @Override
    public Operand visitAnyActivity(Expression.AnyActivity any) {
        return yesNo(any);
    }

    @Override
    public Operand visitWithout(Expression.Without without) {
        return yesNo(without);
    }

    @Override
    public Operand visitEarlier(Expression.Earlier earlier) {
        return new EarlierChecker(scope).check(earlier);
    }

    @Override
    public Operand visitAggregate(Expression.Aggregate aggregate) {
        return new AggregateChecker(scope).check(aggregate);
    }

    @Override
    public Operand visitArithmetic(Expression.Arithmetic arithmetic) {
        return new Operand.Number(new NumberExpression.Arithmetic(
                scope.number(arithmetic.left()), arithmetic.operator(), scope.number(arithmetic.right())));
    }

    @Override
    public Operand visitNegation(Expression.Negation negation) {
        return new Operand.Number(negated(scope.number(negation.operand())));
    }

    @Override
    public Operand visitPercentOf(Expression.PercentOf percent) {
        BigDecimal share = percent.percent().value().movePointLeft(2);
        return new Operand.Number(new NumberExpression.Arithmetic(
                new NumberExpression.Constant(share), ArithmeticOperator.TIMES, scope.number(percent.of())));
    }

    @Override
    public Operand visitDomainOf(Expression.DomainOf domain) {
        return new Operand.Text(new TextExpression.DomainOf(scope.text(domain.operand())), Optional.empty());
    }

    @Override
    public Operand visitLengthOf(Expression.LengthOf length) {
        return new Operand.Number(new NumberExpression.LengthOf(scope.text(length.operand())));
    }

    @Override
    public Operand visitDaysSince(Expression.DaysSince days) {
        if (check(days.operand()) instanceof Operand.Activity activity) {
            throw NotAValue.daysSince(days, activity.name());
        }
        return new Operand.Number(new NumberExpression.DaysSince(scope.date(days.operand())));
    }

    @Override
    public Operand visitNumberLiteral(Expression.NumberLiteral number) {
        return new Operand.Number(new NumberExpression.Constant(number.value()));
    }

    @Override
    public Operand visitTextLiteral(Expression.TextLiteral text) {
        return new Operand.TextConstant(text);
    }

    @Override
    public Operand visitDateLiteral(Expression.DateLiteral date) {
        return new Operand.Date(constant(date.value()));
    }

    @Override
    public Operand visitDurationLiteral(Expression.DurationLiteral duration) {
        return new Operand.Stretch(duration.duration());
    }

    @Override
    public Operand visitYesNoLiteral(Expression.YesNoLiteral yesNo) {
        return new Operand.YesNoConstant(yesNo.yes());
    }

    @Override
    public Operand visitNameUse(Expression.NameUse use) {
        return scope.names().meaning(use.name()).accept(new NamedOperand(use.name()));
    }

    @Override
    public Operand visitSubject(Expression.Subject subject) {
        throw new IllegalArgumentException("only rows of a table leave out their subject: " + subject);
    }

    private Operand yesNo(Expression condition) {
        return new Operand.YesNo(scope.condition(condition));
    }

    private static NumberExpression negated(NumberExpression number) {
        if (number instanceof NumberExpression.Constant constant) {
            return new NumberExpression.Constant(constant.value().negate());
        }
        return new NumberExpression.Arithmetic(
                new NumberExpression.Constant(BigDecimal.ZERO), ArithmeticOperator.MINUS, number);
    }

    private DateExpression constant(DateValue value) {
        if (value.time().isEmpty()) {
            return new DateExpression.Constant(value.date(), Optional.empty());
        }
        Instant instant = Instants.of(value, scope.zone());
        LocalDate day = instant.atZone(scope.zone()).toLocalDate();
        return new DateExpression.Constant(day, Optional.of(instant));
    }
}
