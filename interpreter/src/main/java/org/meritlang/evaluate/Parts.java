package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.TextExpression;
import org.meritlang.model.Windows;
import org.meritlang.model.Without;
import org.meritlang.syntax.ArithmeticOperator;

/**
 * What a condition or a number is made of: the definitions and outputs that it refers to, and what in
 * it may be unknown. Found without recursion, since formulas may be long.
 */
final class Parts {
    private final boolean zeroed;
    private final Set<Named> names = new LinkedHashSet<>();
    private final Set<Named> askedIfKnown = new LinkedHashSet<>();
    private final Set<Suspicion> suspicions = new LinkedHashSet<>();
    private final List<NumberExpression> divisors = new ArrayList<>();
    private final Set<Without> silences = new LinkedHashSet<>();
    private final Set<NumberExpression.Aggregate> aggregates = new LinkedHashSet<>();
    private final OfConditions ofConditions = new OfConditions();
    private final OfNumbers ofNumbers = new OfNumbers();
    private final Deque<Runnable> left = new ArrayDeque<>();

    private Parts(boolean zeroed) {
        this.zeroed = zeroed;
    }

    static Parts of(Condition condition) {
        return of(List.of(condition));
    }

    static Parts of(Collection<Condition> conditions) {
        Parts parts = new Parts(false);
        parts.conditions(List.copyOf(conditions));
        return parts.take();
    }

    /**
     * @param zeroed whether unknown number attributes count as 0
     */
    static Parts of(NumberExpression number, boolean zeroed) {
        Parts parts = new Parts(zeroed);
        parts.numbers(List.of(number));
        return parts.take();
    }

    /** All definitions and outputs that are referred to. */
    Set<Named> all() {
        Set<Named> all = new LinkedHashSet<>(names);
        all.addAll(askedIfKnown);
        return all;
    }

    /** Those that make the whole unknown when they are unknown; not those of which only this is asked. */
    Set<Named> names() {
        return names;
    }

    /** What may itself be unknown; what definitions hang on is not among it. */
    Set<Suspicion> suspicions() {
        return suspicions;
    }

    /** What something is divided by, which may be zero. */
    List<NumberExpression> divisors() {
        return divisors;
    }

    /** Times without an activity, which nothing may date. */
    Set<Without> silences() {
        return silences;
    }

    /** Numbers made of occurrences that may be made of nothing. */
    Set<NumberExpression.Aggregate> aggregates() {
        return aggregates;
    }

    private Parts take() {
        while (!left.isEmpty()) {
            left.pop().run();
        }
        return this;
    }

    private void conditions(List<Condition> conditions) {
        for (int i = conditions.size() - 1; i >= 0; i--) {
            Condition condition = conditions.get(i);
            left.push(() -> condition.accept(ofConditions));
        }
    }

    private void numbers(List<NumberExpression> numbers) {
        for (int i = numbers.size() - 1; i >= 0; i--) {
            NumberExpression number = numbers.get(i);
            left.push(() -> number.accept(ofNumbers));
        }
    }

    private void text(TextExpression text) {
        TextSource source = TextSource.of(text);
        suspicions.add(new Suspicion.OfAttribute(source.attribute(), false));
        if (!source.isWhole()) {
            suspicions.add(new Suspicion.OfDomain(source));
        }
    }

    /** What is unknown of one occurrence is no doubt of its lead's, but a date of the lead's that a window names is. */
    private void occurrences(Occurrences occurrences) {
        Windows.allDates(occurrences.windows()).forEach(this::date);
    }

    private void date(DateExpression date) {
        if (date instanceof DateExpression.OfAttribute attribute) {
            suspicions.add(new Suspicion.OfAttribute(attribute.attribute(), false));
        }
    }

    private final class OfConditions implements Condition.Visitor<Void> {
        @Override
        public Void visitConstant(Condition.Constant constant) {
            return null;
        }

        @Override
        public Void visitAnd(Condition.And and) {
            conditions(and.terms());
            return null;
        }

        @Override
        public Void visitOr(Condition.Or or) {
            conditions(or.terms());
            return null;
        }

        @Override
        public Void visitNot(Condition.Not not) {
            conditions(List.of(not.term()));
            return null;
        }

        @Override
        public Void visitAtLeast(Condition.AtLeast atLeast) {
            conditions(atLeast.terms());
            return null;
        }

        @Override
        public Void visitYesNo(Condition.YesNo yesNo) {
            suspicions.add(new Suspicion.OfAttribute(yesNo.attribute(), false));
            return null;
        }

        @Override
        public Void visitKnownAttribute(Condition.KnownAttribute known) {
            return null;
        }

        @Override
        public Void visitKnownNumber(Condition.KnownNumber known) {
            askedIfKnown.addAll(Parts.of(known.number(), zeroed).all());
            return null;
        }

        @Override
        public Void visitKnownText(Condition.KnownText known) {
            return null;
        }

        @Override
        public Void visitNumberTest(Condition.NumberTest test) {
            numbers(List.of(test.left(), test.right()));
            return null;
        }

        @Override
        public Void visitTextIs(Condition.TextIs is) {
            text(is.text());
            return null;
        }

        @Override
        public Void visitSameText(Condition.SameText same) {
            text(same.left());
            text(same.right());
            return null;
        }

        @Override
        public Void visitTextTest(Condition.TextTest test) {
            text(test.text());
            return null;
        }

        @Override
        public Void visitDateTest(Condition.DateTest test) {
            date(test.left());
            date(test.right());
            return null;
        }

        @Override
        public Void visitInWindow(Condition.InWindow inWindow) {
            date(inWindow.date());
            Windows.allDates(List.of(inWindow.window())).forEach(Parts.this::date);
            return null;
        }

        @Override
        public Void visitDefined(Condition.Defined defined) {
            names.add(new Named.OfDefinition(defined.definition(), false));
            return null;
        }

        @Override
        public Void visitLabelIs(Condition.LabelIs label) {
            names.add(new Named.OfLabelling(label.labelling()));
            return null;
        }

        /** Never unknown, and worked out apart from all that is worked out now. */
        @Override
        public Void visitEarlier(Condition.Earlier earlier) {
            return null;
        }

        @Override
        public Void visitDisqualified(Condition.Disqualified disqualified) {
            names.add(new Named.Disqualified());
            return null;
        }

        @Override
        public Void visitOccurs(Condition.Occurs occurs) {
            occurrences(occurs.occurrences());
            return null;
        }

        @Override
        public Void visitIsWithout(Condition.IsWithout is) {
            occurrences(is.without().occurrences());
            silences.add(is.without());
            return null;
        }
    }

    private final class OfNumbers implements NumberExpression.Visitor<Void> {
        @Override
        public Void visitConstant(NumberExpression.Constant constant) {
            return null;
        }

        @Override
        public Void visitOfAttribute(NumberExpression.OfAttribute attribute) {
            suspicions.add(new Suspicion.OfAttribute(attribute.attribute(), true));
            return null;
        }

        @Override
        public Void visitScaled(NumberExpression.Scaled scaled) {
            suspicions.add(new Suspicion.OfAttribute(scaled.attribute(), true));
            return null;
        }

        /** Never unknown, and worked out apart from all that is worked out now. */
        @Override
        public Void visitEarlier(NumberExpression.Earlier earlier) {
            return null;
        }

        @Override
        public Void visitOfScore(NumberExpression.OfScore score) {
            names.add(new Named.OfScore(score.score()));
            return null;
        }

        @Override
        public Void visitArithmetic(NumberExpression.Arithmetic arithmetic) {
            numbers(List.of(arithmetic.left(), arithmetic.right()));
            if (arithmetic.operator() == ArithmeticOperator.DIVIDED_BY) {
                divisors.add(arithmetic.right());
            }
            return null;
        }

        @Override
        public Void visitLengthOf(NumberExpression.LengthOf length) {
            text(length.text());
            return null;
        }

        @Override
        public Void visitDaysSince(NumberExpression.DaysSince days) {
            date(days.date());
            return null;
        }

        @Override
        public Void visitDefined(NumberExpression.Defined defined) {
            names.add(new Named.OfDefinition(defined.definition(), zeroed));
            return null;
        }

        @Override
        public Void visitAggregate(NumberExpression.Aggregate aggregate) {
            occurrences(aggregate.occurrences());
            if (aggregate.kind().isUnknownOverNothing()) {
                aggregates.add(aggregate);
            }
            return null;
        }
    }
}
