package org.meritlang.analysis.ranges;

import java.util.Optional;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.syntax.AggregateKind;

/** The matter that an expression is about, where it is about one alone. */
final class Simple implements NumberExpression.Visitor<Optional<Matter>> {
    private static final Simple SIMPLE = new Simple();
    private static final OfText OF_TEXT = new OfText();

    private Simple() {}

    /** Empty for what is made of several numbers, of outputs or of none. */
    static Optional<Matter> of(NumberExpression number) {
        return number.accept(SIMPLE);
    }

    static Matter of(TextExpression text) {
        return text.accept(OF_TEXT);
    }

    @Override
    public Optional<Matter> visitConstant(NumberExpression.Constant node) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> visitOfAttribute(NumberExpression.OfAttribute node) {
        return Optional.of(new Matter.Value(node.attribute()));
    }

    @Override
    public Optional<Matter> visitScaled(NumberExpression.Scaled node) {
        return Optional.of(new Matter.Value(node.attribute()));
    }

    @Override
    public Optional<Matter> visitOfScore(NumberExpression.OfScore node) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> visitEarlier(NumberExpression.Earlier node) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> visitArithmetic(NumberExpression.Arithmetic node) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> visitLengthOf(NumberExpression.LengthOf node) {
        return Optional.of(new Matter.Amount(node));
    }

    @Override
    public Optional<Matter> visitDaysSince(NumberExpression.DaysSince node) {
        return node.date() instanceof DateExpression.OfAttribute date
                ? Optional.of(new Matter.Value(date.attribute()))
                : Optional.of(new Matter.Amount(node));
    }

    @Override
    public Optional<Matter> visitDefined(NumberExpression.Defined node) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> visitAggregate(NumberExpression.Aggregate node) {
        return Optional.of(
                node.kind() == AggregateKind.COUNT
                        ? new Matter.Count(node.occurrences(), false)
                        : new Matter.Amount(node));
    }

    private static final class OfText implements TextExpression.Visitor<Matter> {
        @Override
        public Matter visitOfAttribute(TextExpression.OfAttribute node) {
            return new Matter.Value(node.attribute());
        }

        @Override
        public Matter visitDomainOf(TextExpression.DomainOf node) {
            return new Matter.Made(node);
        }
    }
}
