package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;

/** The facts of which a number is made for one lead. For one thread. */
final class NumberFacts implements NumberExpression.Visitor<Void> {
    private final OneLead seen;
    private final Set<String> facts;
    private final boolean zeroed;

    /**
     * @param facts to which those of the numbers are added
     * @param zeroed whether an unknown number attribute counts as 0, as it does in formulas
     */
    NumberFacts(OneLead seen, Set<String> facts, boolean zeroed) {
        this.seen = seen;
        this.facts = facts;
        this.zeroed = zeroed;
    }

    Void add(NumberExpression number) {
        NumberExpression first = number;
        Deque<NumberExpression> rest = new ArrayDeque<>();
        while (first instanceof NumberExpression.Arithmetic arithmetic) {
            rest.push(arithmetic.right());
            first = arithmetic.left();
        }
        first.accept(this);
        rest.forEach(this::add);
        return null;
    }

    private Void fact(String fact) {
        facts.add(fact);
        return null;
    }

    @Override
    public Void visitConstant(NumberExpression.Constant constant) {
        return null;
    }

    @Override
    public Void visitOfAttribute(NumberExpression.OfAttribute attribute) {
        return attribute(attribute.attribute());
    }

    @Override
    public Void visitScaled(NumberExpression.Scaled scaled) {
        return attribute(scaled.attribute());
    }

    private Void attribute(int attribute) {
        boolean asZero = zeroed && !seen.trace().leads().column(attribute).isKnown(seen.lead());
        return fact(seen.attribute(attribute) + (asZero ? " and counts as 0" : ""));
    }

    @Override
    public Void visitOfScore(NumberExpression.OfScore score) {
        return fact(seen.score(score.score()));
    }

    @Override
    public Void visitEarlier(NumberExpression.Earlier earlier) {
        String value = seen.numberWords(earlier, zeroed);
        String score = seen.model().scores().get(earlier.score()).name();
        return fact(score + " was " + value + ", " + EarlierWords.of(earlier.amount(), earlier.unit()));
    }

    @Override
    public Void visitArithmetic(NumberExpression.Arithmetic arithmetic) {
        return add(arithmetic);
    }

    @Override
    public Void visitLengthOf(NumberExpression.LengthOf length) {
        String name = TextWords.of(length.text(), seen.model().attributes());
        return fact("length of " + name + " is " + seen.numberWords(length, zeroed));
    }

    @Override
    public Void visitDaysSince(NumberExpression.DaysSince days) {
        seen.date(days.date()).ifPresent(facts::add);
        return null;
    }

    /** Opened where it is made of more than one thing. */
    @Override
    public Void visitDefined(NumberExpression.Defined defined) {
        Definition definition = seen.model().definitions().get(defined.definition());
        if (definition instanceof Definition.OfNumber number) {
            Set<String> inner = new LinkedHashSet<>();
            new NumberFacts(seen, inner, zeroed).add(number.number());
            Optional<BigDecimal> value = seen.number(defined, zeroed);
            fact(definition.name() + " is " + value.map(OneLead::plain).orElse("unknown")
                    + (inner.isEmpty() ? "" : " (" + String.join(", ", inner) + ")"));
        }
        return null;
    }

    @Override
    public Void visitAggregate(NumberExpression.Aggregate aggregate) {
        return fact(NumberWords.of(aggregate, seen.model()) + " is " + seen.numberWords(aggregate, zeroed));
    }
}
