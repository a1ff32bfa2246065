package org.meritlang.naive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.TextExpression;
import org.meritlang.model.Without;
import org.meritlang.schema.Activity;
import org.meritlang.syntax.ArithmeticOperator;

/** What is unknown for a lead among the things that a condition or a number asks. */
final class NaiveBlame {
    private final CheckedModel model;
    private final NaiveLead lead;
    private final NaiveConditions conditions;

    NaiveBlame(CheckedModel model, NaiveLead lead, NaiveConditions conditions) {
        this.model = model;
        this.lead = lead;
        this.conditions = conditions;
    }

    /** Collects from one sentence. */
    private final class Collector
            implements Condition.Visitor<Void>, NumberExpression.Visitor<Void>, TextExpression.Visitor<Void> {
        private final Set<String> causes = new LinkedHashSet<>();
        private final boolean zeroed;
        private final boolean numbers;
        private final boolean others;

        Collector(boolean zeroed, boolean numbers, boolean others) {
            this.zeroed = zeroed;
            this.numbers = numbers;
            this.others = others;
        }

        void condition(Condition condition) {
            condition.accept(this);
        }

        void number(NumberExpression number) {
            number.accept(this);
        }

        private void text(TextExpression text) {
            text.accept(this);
        }

        private void date(DateExpression date) {
            if (date instanceof DateExpression.OfAttribute attribute) {
                attribute(attribute.attribute(), others);
            }
        }

        void occurrences(Occurrences occurrences) {
            NamedDates.of(occurrences).forEach(this::date);
        }

        void silence(Without without) {
            occurrences(without.occurrences());
            if (!conditions.history().isTold(without.occurrences())
                    || conditions.history().newest(without.occurrences()).isPresent()) {
                return;
            }
            without.countingFrom().ifPresentOrElse(this::date, () -> causes.add(last(without.occurrences())));
        }

        private String words(NumberExpression.Aggregate aggregate) {
            Activity activity = model.activities().get(aggregate.occurrences().activity());
            String attribute = activity.attributes()
                    .get(aggregate.attribute().orElseThrow())
                    .name();
            return aggregate.kind().written() + " " + attribute + " across " + activity.name();
        }

        private String last(Occurrences occurrences) {
            Activity activity = model.activities().get(occurrences.activity());
            return "the last " + (activity.isAny() ? "activity" : activity.name());
        }

        @Override
        public Void visitConstant(Condition.Constant constant) {
            return null;
        }

        @Override
        public Void visitAnd(Condition.And and) {
            and.terms().forEach(this::condition);
            return null;
        }

        @Override
        public Void visitOr(Condition.Or or) {
            or.terms().forEach(this::condition);
            return null;
        }

        @Override
        public Void visitNot(Condition.Not not) {
            condition(not.term());
            return null;
        }

        @Override
        public Void visitAtLeast(Condition.AtLeast atLeast) {
            atLeast.terms().forEach(this::condition);
            return null;
        }

        @Override
        public Void visitYesNo(Condition.YesNo yesNo) {
            attribute(yesNo.attribute(), others);
            return null;
        }

        @Override
        public Void visitKnownAttribute(Condition.KnownAttribute known) {
            return null;
        }

        @Override
        public Void visitKnownNumber(Condition.KnownNumber known) {
            return null;
        }

        @Override
        public Void visitKnownText(Condition.KnownText known) {
            return null;
        }

        @Override
        public Void visitNumberTest(Condition.NumberTest test) {
            number(test.left());
            number(test.right());
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
        public Void visitInWindow(Condition.InWindow window) {
            date(window.date());
            NamedDates.of(window.window()).forEach(this::date);
            return null;
        }

        @Override
        public Void visitDefined(Condition.Defined defined) {
            condition(((Definition.OfCondition) model.definitions().get(defined.definition())).condition());
            return null;
        }

        @Override
        public Void visitLabelIs(Condition.LabelIs label) {
            return null;
        }

        @Override
        public Void visitEarlier(Condition.Earlier earlier) {
            return null;
        }

        @Override
        public Void visitDisqualified(Condition.Disqualified disqualified) {
            return null;
        }

        @Override
        public Void visitOccurs(Condition.Occurs occurs) {
            occurrences(occurs.occurrences());
            return null;
        }

        @Override
        public Void visitIsWithout(Condition.IsWithout is) {
            silence(is.without());
            return null;
        }

        @Override
        public Void visitConstant(NumberExpression.Constant constant) {
            return null;
        }

        @Override
        public Void visitOfAttribute(NumberExpression.OfAttribute attribute) {
            attribute(attribute.attribute(), numbers);
            return null;
        }

        @Override
        public Void visitScaled(NumberExpression.Scaled scaled) {
            attribute(scaled.attribute(), numbers);
            return null;
        }

        @Override
        public Void visitEarlier(NumberExpression.Earlier earlier) {
            return null;
        }

        @Override
        public Void visitOfScore(NumberExpression.OfScore score) {
            return null;
        }

        @Override
        public Void visitArithmetic(NumberExpression.Arithmetic arithmetic) {
            number(arithmetic.left());
            number(arithmetic.right());
            if (arithmetic.operator() == ArithmeticOperator.DIVIDED_BY) {
                var divisor = conditions.number(arithmetic.right(), zeroed);
                if (divisor != null && divisor.signum() == 0 && others) {
                    causes.add("a division by zero");
                }
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
            number(((Definition.OfNumber) model.definitions().get(defined.definition())).number());
            return null;
        }

        @Override
        public Void visitAggregate(NumberExpression.Aggregate aggregate) {
            occurrences(aggregate.occurrences());
            boolean isTold = conditions.history().isTold(aggregate.occurrences());
            if (others && isTold && conditions.number(aggregate, false) == null) {
                causes.add(words(aggregate));
            }
            return null;
        }

        @Override
        public Void visitOfAttribute(TextExpression.OfAttribute attribute) {
            attribute(attribute.attribute(), others);
            return null;
        }

        @Override
        public Void visitDomainOf(TextExpression.DomainOf domain) {
            int attribute = ((TextExpression.OfAttribute) domain.text()).attribute();
            attribute(attribute, others);
            if (others && lead.value(attribute) != null && conditions.texts(domain) == null) {
                causes.add("domain of " + model.attributes().get(attribute).name());
            }
            return null;
        }

        private void attribute(int attribute, boolean counts) {
            if (counts && lead.value(attribute) == null) {
                causes.add(model.attributes().get(attribute).name());
            }
        }
    }

    Set<String> of(Condition condition) {
        Collector collector = new Collector(false, true, true);
        List.of(condition).forEach(collector::condition);
        return collector.causes;
    }

    Set<String> of(NumberExpression number) {
        Collector collector = new Collector(false, true, true);
        collector.number(number);
        return collector.causes;
    }

    Set<String> of(Occurrences occurrences) {
        Collector collector = new Collector(false, true, true);
        collector.occurrences(occurrences);
        return collector.causes;
    }

    Set<String> of(Without without) {
        Collector collector = new Collector(false, true, true);
        collector.silence(without);
        return collector.causes;
    }

    /** The unknown numbers that a formula counts as 0. */
    Set<String> zeros(NumberExpression number) {
        Collector collector = new Collector(true, true, false);
        collector.number(number);
        return collector.causes;
    }

    /** What else is unknown in a formula. */
    Set<String> inFormula(NumberExpression number) {
        Collector collector = new Collector(true, false, true);
        collector.number(number);
        return collector.causes;
    }
}
