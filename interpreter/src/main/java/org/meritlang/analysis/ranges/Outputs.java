package org.meritlang.analysis.ranges;

import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;

/** Whether numbers are made of scores. Definitions may be. */
public final class Outputs implements NumberExpression.Visitor<Boolean> {
    private static final Outputs OUTPUTS = new Outputs();

    private Outputs() {}

    public static boolean areIn(Condition.NumberTest test) {
        return areIn(test.left()) || areIn(test.right());
    }

    public static boolean areIn(NumberExpression number) {
        return number.accept(OUTPUTS);
    }

    @Override
    public Boolean visitConstant(NumberExpression.Constant node) {
        return false;
    }

    @Override
    public Boolean visitOfAttribute(NumberExpression.OfAttribute node) {
        return false;
    }

    @Override
    public Boolean visitScaled(NumberExpression.Scaled node) {
        return false;
    }

    @Override
    public Boolean visitOfScore(NumberExpression.OfScore node) {
        return true;
    }

    @Override
    public Boolean visitEarlier(NumberExpression.Earlier node) {
        return true;
    }

    @Override
    public Boolean visitArithmetic(NumberExpression.Arithmetic node) {
        return areIn(node.left()) || areIn(node.right());
    }

    @Override
    public Boolean visitLengthOf(NumberExpression.LengthOf node) {
        return false;
    }

    @Override
    public Boolean visitDaysSince(NumberExpression.DaysSince node) {
        return false;
    }

    @Override
    public Boolean visitDefined(NumberExpression.Defined node) {
        return true;
    }

    @Override
    public Boolean visitAggregate(NumberExpression.Aggregate node) {
        return false;
    }
}
