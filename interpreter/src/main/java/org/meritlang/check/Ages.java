package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.implication.Happenings;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;

/**
 * Tells whose age a condition has: it must be an {@code and} of terms of which one asks for an activity,
 * and nothing else in it may. What {@code define} names counts as if it were written out.
 */
final class Ages implements Condition.Visitor<Age>, NumberExpression.Visitor<Age>, Definition.Visitor<Age> {
    private static final Age NOTHING = new Age.Nothing();

    private final List<Definition> definitions;
    private final List<Age> ofDefinitions = new ArrayList<>();

    /**
     * Reads conditions over these definitions.
     *
     * @param definitions each behind those that it uses; more may be added
     */
    Ages(List<Definition> definitions) {
        this.definitions = definitions;
    }

    Age of(Condition condition) {
        return condition.accept(this);
    }

    private Age of(NumberExpression number) {
        return number.accept(this);
    }

    private Age of(List<Condition> terms) {
        return terms.stream().map(this::of).reduce(NOTHING, Age::and);
    }

    /** One after the other, so that no chain of definitions, however long, nests calls. */
    private Age ofDefinition(int index) {
        for (int i = ofDefinitions.size(); i <= index; i++) {
            ofDefinitions.add(definitions.get(i).accept(this));
        }
        return ofDefinitions.get(index);
    }

    @Override
    public Age visitOfCondition(Definition.OfCondition definition) {
        return of(definition.condition());
    }

    @Override
    public Age visitOfNumber(Definition.OfNumber definition) {
        return of(definition.number());
    }

    @Override
    public Age visitAnd(Condition.And and) {
        return of(and.terms());
    }

    @Override
    public Age visitOr(Condition.Or or) {
        return of(or.terms()).hidden();
    }

    @Override
    public Age visitNot(Condition.Not not) {
        return of(not.term()).hidden();
    }

    @Override
    public Age visitAtLeast(Condition.AtLeast atLeast) {
        return of(atLeast.terms()).hidden();
    }

    @Override
    public Age visitOccurs(Condition.Occurs occurs) {
        boolean never = Happenings.of(occurs)
                .flatMap(happenings -> happenings.most().stream().boxed().findFirst())
                .filter(most -> most == 0)
                .isPresent();
        return never ? new Age.Hidden() : new Age.Of(occurs.occurrences());
    }

    @Override
    public Age visitIsWithout(Condition.IsWithout without) {
        return new Age.Hidden();
    }

    @Override
    public Age visitDefined(Condition.Defined defined) {
        return ofDefinition(defined.definition());
    }

    @Override
    public Age visitNumberTest(Condition.NumberTest test) {
        return of(test.left()).and(of(test.right()));
    }

    @Override
    public Age visitKnownNumber(Condition.KnownNumber known) {
        return of(known.number());
    }

    @Override
    public Age visitAggregate(NumberExpression.Aggregate aggregate) {
        return new Age.Hidden();
    }

    @Override
    public Age visitArithmetic(NumberExpression.Arithmetic arithmetic) {
        return of(arithmetic.left()).and(of(arithmetic.right()));
    }

    @Override
    public Age visitDefined(NumberExpression.Defined defined) {
        return ofDefinition(defined.definition());
    }

    @Override
    public Age visitConstant(Condition.Constant constant) {
        return NOTHING;
    }

    @Override
    public Age visitYesNo(Condition.YesNo yesNo) {
        return NOTHING;
    }

    @Override
    public Age visitKnownAttribute(Condition.KnownAttribute known) {
        return NOTHING;
    }

    @Override
    public Age visitKnownText(Condition.KnownText known) {
        return NOTHING;
    }

    @Override
    public Age visitTextIs(Condition.TextIs is) {
        return NOTHING;
    }

    @Override
    public Age visitSameText(Condition.SameText same) {
        return NOTHING;
    }

    @Override
    public Age visitTextTest(Condition.TextTest test) {
        return NOTHING;
    }

    @Override
    public Age visitDateTest(Condition.DateTest test) {
        return NOTHING;
    }

    @Override
    public Age visitInWindow(Condition.InWindow window) {
        return NOTHING;
    }

    @Override
    public Age visitLabelIs(Condition.LabelIs label) {
        return NOTHING;
    }

    @Override
    public Age visitEarlier(Condition.Earlier earlier) {
        return NOTHING;
    }

    @Override
    public Age visitDisqualified(Condition.Disqualified disqualified) {
        return NOTHING;
    }

    @Override
    public Age visitConstant(NumberExpression.Constant constant) {
        return NOTHING;
    }

    @Override
    public Age visitOfAttribute(NumberExpression.OfAttribute attribute) {
        return NOTHING;
    }

    @Override
    public Age visitScaled(NumberExpression.Scaled scaled) {
        return NOTHING;
    }

    @Override
    public Age visitEarlier(NumberExpression.Earlier earlier) {
        return NOTHING;
    }

    @Override
    public Age visitOfScore(NumberExpression.OfScore score) {
        return NOTHING;
    }

    @Override
    public Age visitLengthOf(NumberExpression.LengthOf length) {
        return NOTHING;
    }

    @Override
    public Age visitDaysSince(NumberExpression.DaysSince days) {
        return NOTHING;
    }
}
