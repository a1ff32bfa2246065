package org.meritlang.check;

import java.util.Optional;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;

/** The types that expressions have by their own form or by what is declared, before any use is known. */
final class FormTypes implements Expression.Visitor<Optional<Type>> {
    private static final Optional<Type> NUMBER = Optional.of(new Type.Number());
    private static final Optional<Type> TEXT = Optional.of(new Type.Text());
    private static final Optional<Type> DATE = Optional.of(new Type.Date());
    private static final Optional<Type> YES_NO = Optional.of(new Type.YesNo());

    private final NameTypes names;
    private final Optional<Expression> subject;

    /**
     * @param subject what the table asks about whose row is read
     */
    FormTypes(NameTypes names, Optional<Expression> subject) {
        this.names = names;
        this.subject = subject;
    }

    Optional<Type> of(Expression written) {
        return inner(written).accept(this);
    }

    Expression inner(Expression written) {
        return Scope.resolve(written, subject);
    }

    /** Whether labels stand beside this, which are no names. */
    boolean isLabelling(Expression left) {
        Expression output = inner(left);
        return (output instanceof Expression.NameUse use && names.isLabelling(use.name()))
                || (output instanceof Expression.Earlier earlier && names.isLabelling(earlier.output()));
    }

    /** The attribute that a name stands for, perhaps by way of definitions that only rename it. */
    Optional<Name> attribute(Name name) {
        return names.attribute(name);
    }

    @Override
    public Optional<Type> visitAnd(Expression.And and) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitOr(Expression.Or or) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitNot(Expression.Not not) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitAtLeastOf(Expression.AtLeastOf atLeast) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitParenthesized(Expression.Parenthesized parenthesized) {
        return of(parenthesized);
    }

    @Override
    public Optional<Type> visitComparison(Expression.Comparison comparison) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitBetween(Expression.Between between) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitOneOf(Expression.OneOf oneOf) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitTextTest(Expression.TextTest test) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitKnown(Expression.Known known) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitInWindow(Expression.InWindow window) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitWhere(Expression.Where where) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitCounted(Expression.Counted counted) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitNoActivity(Expression.NoActivity no) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitAnyActivity(Expression.AnyActivity any) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitWithout(Expression.Without without) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitEarlier(Expression.Earlier earlier) {
        return names.typeOf(earlier.output());
    }

    @Override
    public Optional<Type> visitAggregate(Expression.Aggregate aggregate) {
        return NUMBER;
    }

    @Override
    public Optional<Type> visitArithmetic(Expression.Arithmetic arithmetic) {
        return NUMBER;
    }

    @Override
    public Optional<Type> visitNegation(Expression.Negation negation) {
        return NUMBER;
    }

    @Override
    public Optional<Type> visitPercentOf(Expression.PercentOf percent) {
        return NUMBER;
    }

    @Override
    public Optional<Type> visitDomainOf(Expression.DomainOf domain) {
        return TEXT;
    }

    @Override
    public Optional<Type> visitLengthOf(Expression.LengthOf length) {
        return NUMBER;
    }

    @Override
    public Optional<Type> visitDaysSince(Expression.DaysSince days) {
        return NUMBER;
    }

    @Override
    public Optional<Type> visitNumberLiteral(Expression.NumberLiteral number) {
        return NUMBER;
    }

    @Override
    public Optional<Type> visitTextLiteral(Expression.TextLiteral text) {
        return TEXT;
    }

    @Override
    public Optional<Type> visitDateLiteral(Expression.DateLiteral date) {
        return DATE;
    }

    @Override
    public Optional<Type> visitDurationLiteral(Expression.DurationLiteral duration) {
        return Optional.empty();
    }

    @Override
    public Optional<Type> visitYesNoLiteral(Expression.YesNoLiteral yesNo) {
        return YES_NO;
    }

    @Override
    public Optional<Type> visitNameUse(Expression.NameUse use) {
        return names.typeOf(use.name());
    }

    @Override
    public Optional<Type> visitSubject(Expression.Subject subject) {
        return YES_NO;
    }
}
