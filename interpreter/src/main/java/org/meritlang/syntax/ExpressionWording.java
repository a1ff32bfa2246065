package org.meritlang.syntax;

import static org.meritlang.syntax.Wording.joined;

/** Writes expressions in their one canonical way. */
final class ExpressionWording implements Expression.Visitor<String> {
    private static final String ANY_ACTIVITY = "any activity";

    @Override
    public String visitAnd(Expression.And and) {
        return joined(and.terms(), " and ");
    }

    @Override
    public String visitOr(Expression.Or or) {
        return joined(or.terms(), " or ");
    }

    @Override
    public String visitNot(Expression.Not not) {
        return "not " + Wording.of(not.term());
    }

    @Override
    public String visitAtLeastOf(Expression.AtLeastOf some) {
        return "at least " + some.count().written() + " of (" + joined(some.terms(), ", ") + ")";
    }

    @Override
    public String visitParenthesized(Expression.Parenthesized parenthesized) {
        return "(" + Wording.of(parenthesized.inner()) + ")";
    }

    @Override
    public String visitComparison(Expression.Comparison comparison) {
        return after(comparison.left(), comparison.comparator().written() + " " + Wording.of(comparison.right()));
    }

    @Override
    public String visitBetween(Expression.Between between) {
        return after(
                between.left(),
                (between.withIs() ? "is between " : "between ") + Wording.of(between.low()) + " and "
                        + Wording.of(between.high()));
    }

    @Override
    public String visitOneOf(Expression.OneOf oneOf) {
        return after(oneOf.left(), (oneOf.negated() ? "is none of " : "is one of ") + joined(oneOf.values(), ", "));
    }

    @Override
    public String visitTextTest(Expression.TextTest test) {
        boolean alone = test.values().size() == 1 && test.values().get(0) instanceof Expression.TextLiteral;
        boolean plain = alone && test.quantifier() == Quantifier.ANY;
        String verb = test.negated()
                ? "does not " + test.verb().infinitive()
                : test.verb().written();
        String quantifier = plain ? "" : test.quantifier().written() + " ";
        return after(test.left(), verb + " " + quantifier + joined(test.values(), ", "));
    }

    @Override
    public String visitKnown(Expression.Known known) {
        return after(known.left(), known.known() ? "is known" : "is unknown");
    }

    @Override
    public String visitInWindow(Expression.InWindow inWindow) {
        return after(inWindow.subject(), Wording.of(inWindow.window()));
    }

    @Override
    public String visitWhere(Expression.Where where) {
        return after(where.activity(), "where " + Wording.of(where.filter()));
    }

    @Override
    public String visitCounted(Expression.Counted counted) {
        return after(counted.activity(), Wording.of(counted.count()));
    }

    @Override
    public String visitNoActivity(Expression.NoActivity no) {
        String activity = Wording.of(no.activity());
        return "no " + (activity.startsWith(ANY_ACTIVITY) ? activity.substring("any ".length()) : activity);
    }

    @Override
    public String visitAnyActivity(Expression.AnyActivity any) {
        return ANY_ACTIVITY;
    }

    @Override
    public String visitWithout(Expression.Without without) {
        return Wording.of(without.duration()) + " without " + Wording.of(without.activity())
                + without.countingFrom()
                        .map(n -> " counting from " + Wording.of(n))
                        .orElse("");
    }

    @Override
    public String visitEarlier(Expression.Earlier earlier) {
        return Wording.of(earlier.output()) + " " + Wording.of(earlier.duration()) + " ago";
    }

    @Override
    public String visitAggregate(Expression.Aggregate aggregate) {
        return aggregate.kind().written()
                + aggregate
                        .attribute()
                        .map(n -> " " + Wording.of(n) + " across")
                        .orElse("")
                + " " + Wording.of(aggregate.activity());
    }

    @Override
    public String visitArithmetic(Expression.Arithmetic arithmetic) {
        return Wording.of(arithmetic.left()) + " " + arithmetic.operator().written() + " "
                + Wording.of(arithmetic.right());
    }

    @Override
    public String visitNegation(Expression.Negation negation) {
        return "-" + Wording.of(negation.operand());
    }

    @Override
    public String visitPercentOf(Expression.PercentOf percent) {
        return percent.percent().written() + "% of " + Wording.of(percent.of());
    }

    @Override
    public String visitDomainOf(Expression.DomainOf domain) {
        return "domain of " + Wording.of(domain.operand());
    }

    @Override
    public String visitLengthOf(Expression.LengthOf length) {
        return "length of " + Wording.of(length.operand());
    }

    @Override
    public String visitDaysSince(Expression.DaysSince days) {
        return "days since " + Wording.of(days.operand());
    }

    @Override
    public String visitNumberLiteral(Expression.NumberLiteral number) {
        return number.written();
    }

    @Override
    public String visitTextLiteral(Expression.TextLiteral text) {
        return Literals.quoted(text.value());
    }

    @Override
    public String visitDateLiteral(Expression.DateLiteral date) {
        return Wording.of(date.value());
    }

    @Override
    public String visitDurationLiteral(Expression.DurationLiteral duration) {
        return Wording.of(duration.duration());
    }

    @Override
    public String visitYesNoLiteral(Expression.YesNoLiteral yesNo) {
        return yesNo.yes() ? "yes" : "no";
    }

    @Override
    public String visitNameUse(Expression.NameUse use) {
        return Wording.of(use.name());
    }

    @Override
    public String visitSubject(Expression.Subject subject) {
        return "";
    }

    /** What follows a left side; a table's row leaves that side out. */
    private static String after(Expression left, String rest) {
        String words = Wording.of(left);
        return words.isEmpty() ? rest : words + " " + rest;
    }
}
