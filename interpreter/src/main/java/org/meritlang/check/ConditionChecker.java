package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.model.Condition;
import org.meritlang.syntax.Expression;

/** Reads what is true, false or unknown of a lead. */
final class ConditionChecker implements Expression.Visitor<Condition> {
    private final Scope scope;
    private final OccursChecker occurs;

    ConditionChecker(Scope scope) {
        this.scope = scope;
        this.occurs = new OccursChecker(scope);
    }

    Condition check(Expression written) {
        return scope.resolve(written).accept(this);
    }

    @Override
    public Condition visitAnd(Expression.And and) {
        LooseValues.refuse(scope, and);
        return new Condition.And(all(and.terms()));
    }

    @Override
    public Condition visitOr(Expression.Or or) {
        LooseValues.refuse(scope, or);
        return new Condition.Or(all(or.terms()));
    }

    @Override
    public Condition visitNot(Expression.Not not) {
        return new Condition.Not(check(not.term()));
    }

    @Override
    public Condition visitAtLeastOf(Expression.AtLeastOf atLeast) {
        int terms = atLeast.terms().size();
        int count = Counts.whole(atLeast.count(), 1, Integer.MAX_VALUE);
        if (count > terms) {
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS,
                    atLeast.count().span(),
                    "At least " + count + " of these can never hold, because there "
                            + (terms == 1 ? "is only 1." : "are only " + terms + "."));
        }
        return new Condition.AtLeast(count, each(atLeast.terms()));
    }

    @Override
    public Condition visitParenthesized(Expression.Parenthesized parenthesized) {
        return check(parenthesized);
    }

    @Override
    public Condition visitComparison(Expression.Comparison comparison) {
        return new ComparisonChecker(scope).check(comparison);
    }

    @Override
    public Condition visitBetween(Expression.Between between) {
        return new BetweenChecker(scope).check(between);
    }

    @Override
    public Condition visitOneOf(Expression.OneOf oneOf) {
        return new OneOfChecker(scope).check(oneOf);
    }

    @Override
    public Condition visitTextTest(Expression.TextTest test) {
        return new TextTestChecker(scope).check(test);
    }

    @Override
    public Condition visitKnown(Expression.Known known) {
        Expression left = scope.resolve(known.left());
        if (occurs.isAbout(left)) {
            throw new NotAValue(scope).known(known);
        }
        if (scope.operand(left) instanceof Operand.Label label) {
            new LabelChecker(scope, left, label).refuseKnown(known);
        }
        Condition holds = isKnown(left);
        return known.known() ? holds : new Condition.Not(holds);
    }

    @Override
    public Condition visitInWindow(Expression.InWindow window) {
        return occurs.isAbout(window.subject()) ? occurs.check(window) : new WindowChecker(scope).check(window);
    }

    @Override
    public Condition visitWhere(Expression.Where where) {
        return occurs.check(where);
    }

    @Override
    public Condition visitCounted(Expression.Counted counted) {
        return occurs.check(counted);
    }

    @Override
    public Condition visitNoActivity(Expression.NoActivity no) {
        if (scope.resolve(no.activity()) instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute) {
            throw new NotAnActivity(scope).denied(no, use, attribute);
        }
        if (scope.resolve(no.activity()) instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfDisqualified) {
            throw NotAnActivity.deniedCondition(no, use);
        }
        return new Condition.Not(occurs.check(no.activity()));
    }

    @Override
    public Condition visitAnyActivity(Expression.AnyActivity any) {
        return occurs.check(any);
    }

    @Override
    public Condition visitWithout(Expression.Without without) {
        return new Condition.IsWithout(scope.without(without));
    }

    @Override
    public Condition visitEarlier(Expression.Earlier earlier) {
        return new LoneValue(scope).check(earlier);
    }

    @Override
    public Condition visitAggregate(Expression.Aggregate aggregate) {
        return new LoneValue(scope).check(aggregate);
    }

    @Override
    public Condition visitArithmetic(Expression.Arithmetic arithmetic) {
        return new LoneValue(scope).check(arithmetic);
    }

    @Override
    public Condition visitNegation(Expression.Negation negation) {
        return new LoneValue(scope).check(negation);
    }

    @Override
    public Condition visitPercentOf(Expression.PercentOf percent) {
        return new LoneValue(scope).check(percent);
    }

    @Override
    public Condition visitDomainOf(Expression.DomainOf domain) {
        return new LoneValue(scope).check(domain);
    }

    @Override
    public Condition visitLengthOf(Expression.LengthOf length) {
        return new LoneValue(scope).check(length);
    }

    @Override
    public Condition visitDaysSince(Expression.DaysSince days) {
        return new LoneValue(scope).check(days);
    }

    @Override
    public Condition visitNumberLiteral(Expression.NumberLiteral number) {
        return new LoneValue(scope).check(number);
    }

    @Override
    public Condition visitTextLiteral(Expression.TextLiteral text) {
        return new LoneValue(scope).check(text);
    }

    @Override
    public Condition visitDateLiteral(Expression.DateLiteral date) {
        return new LoneValue(scope).check(date);
    }

    @Override
    public Condition visitDurationLiteral(Expression.DurationLiteral duration) {
        return new LoneValue(scope).check(duration);
    }

    @Override
    public Condition visitYesNoLiteral(Expression.YesNoLiteral yesNo) {
        return new LoneValue(scope).check(yesNo);
    }

    @Override
    public Condition visitNameUse(Expression.NameUse use) {
        return new LoneValue(scope).check(use);
    }

    @Override
    public Condition visitSubject(Expression.Subject subject) {
        return new LoneValue(scope).check(subject);
    }

    private List<Condition> all(List<Expression> joined) {
        List<Condition> conditions = each(joined);
        new SeveralActivities(scope).refuse(joined);
        return conditions;
    }

    /** A term that cannot be read because another sentence is at fault does not hide the faults of the rest. */
    private List<Condition> each(List<Expression> terms) {
        List<Condition> conditions = new ArrayList<>();
        Optional<Refusal> elsewhere = Optional.empty();
        for (int i = 0; i < terms.size(); i++) {
            try {
                conditions.add(check(terms.get(i)));
            } catch (Refusal refusal) {
                if (refusal.diagnostic().isPresent()) {
                    throw isBeforeWord(terms, i) ? refusal.inDoubt() : refusal;
                }
                elsewhere = Optional.of(refusal);
            }
        }
        if (elsewhere.isPresent()) {
            throw elsewhere.get();
        }
        return conditions;
    }

    /** A lone word may belong to the value before it, as in {@code country is New or Zealand}. */
    private static boolean isBeforeWord(List<Expression> terms, int at) {
        return at + 1 < terms.size() && terms.get(at + 1) instanceof Expression.NameUse;
    }

    private Condition isKnown(Expression left) {
        if (left instanceof Expression.NameUse use
                && scope.names().meaning(use.name()) instanceof Meaning.OfAttribute attribute) {
            return new Condition.KnownAttribute(attribute.index());
        }
        Operand operand = scope.operand(left);
        if (operand instanceof Operand.Number number) {
            return new Condition.KnownNumber(number.number());
        }
        if (operand instanceof Operand.Text text) {
            return new Condition.KnownText(text.text());
        }
        if (operand instanceof Operand.Label || operand instanceof Operand.Date) {
            return new Condition.Constant(true);
        }
        if (operand instanceof Operand.Nothing nothing) {
            throw scope.mismatch().unknown(nothing.name());
        }
        throw Refusal.of(
                Code.WRONG_TYPE,
                left.span(),
                "Only a field or a number can be known or unknown, and " + scope.quoted(left) + " is neither.");
    }
}
