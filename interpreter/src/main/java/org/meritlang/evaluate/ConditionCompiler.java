package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Labelling;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.TextExpression;
import org.meritlang.score.ScoredBatch;
import org.meritlang.syntax.AggregateKind;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TextVerb;

/** Turns conditions into steps. */
final class ConditionCompiler implements Condition.Visitor<Slot<byte[]>> {
    private final Plan plan;
    private final Names names;
    private final Pasts pasts;
    private final NumberCompiler numbers;
    private final OccurrenceCompiler occurrences;
    private final List<Labelling> labellings;
    private final Kept kept;

    ConditionCompiler(
            Plan plan,
            Names names,
            Pasts pasts,
            NumberCompiler numbers,
            OccurrenceCompiler occurrences,
            List<Labelling> labellings,
            Kept kept) {
        this.plan = plan;
        this.names = names;
        this.pasts = pasts;
        this.numbers = numbers;
        this.occurrences = occurrences;
        this.labellings = labellings;
        this.kept = kept;
    }

    Slot<byte[]> compile(Condition condition) {
        return kept.put(condition, condition.accept(this));
    }

    Optional<Slot<byte[]>> compile(Optional<Condition> node) {
        return node.map(this::compile);
    }

    /** All that may be unknown in a condition, its definitions' parts included. */
    Set<Suspicion> suspicions(List<Condition> conditions) {
        return numbers.suspicions(Parts.of(conditions), false);
    }

    /** The condition and, where there are any, the headings above it. */
    Slot<byte[]> under(Optional<Slot<byte[]>> headings, Slot<byte[]> own) {
        return headings.map(above -> plan.truths(new Logic.And(List.of(above, own))))
                .orElse(own);
    }

    /** Both, as far as there are any. */
    Optional<Slot<byte[]>> both(Optional<Slot<byte[]>> headings, Optional<Slot<byte[]>> own) {
        return own.map(condition -> under(headings, condition)).or(() -> headings);
    }

    @Override
    public Slot<byte[]> visitConstant(Condition.Constant constant) {
        return plan.truths(new Logic.Constant(constant.value()));
    }

    @Override
    public Slot<byte[]> visitAnd(Condition.And and) {
        return plan.truths(new Logic.And(compileAll(and.terms())));
    }

    @Override
    public Slot<byte[]> visitOr(Condition.Or or) {
        return plan.truths(new Logic.Or(compileAll(or.terms())));
    }

    @Override
    public Slot<byte[]> visitNot(Condition.Not not) {
        return not(compile(not.term()));
    }

    @Override
    public Slot<byte[]> visitAtLeast(Condition.AtLeast atLeast) {
        return plan.truths(new Logic.AtLeast(atLeast.count(), compileAll(atLeast.terms())));
    }

    @Override
    public Slot<byte[]> visitYesNo(Condition.YesNo yesNo) {
        return plan.truths(new Attributes.YesNo(yesNo.attribute()));
    }

    @Override
    public Slot<byte[]> visitKnownAttribute(Condition.KnownAttribute known) {
        return plan.truths(new Attributes.Known(known.attribute()));
    }

    @Override
    public Slot<byte[]> visitKnownNumber(Condition.KnownNumber known) {
        return plan.truths(new NumberTests.Known(numbers.compile(known.number())));
    }

    @Override
    public Slot<byte[]> visitKnownText(Condition.KnownText known) {
        TextSource source = TextSource.of(known.text());
        return plan.truths(source.isWhole() ? new Attributes.Known(source.attribute()) : new TextTests.Known(source));
    }

    @Override
    public Slot<byte[]> visitNumberTest(Condition.NumberTest test) {
        kept.alsoKeep(() -> {
            numbers.compile(test.left());
            numbers.compile(test.right());
        });
        if (test.right() instanceof NumberExpression.Constant bound) {
            return against(test.left(), test.relation(), bound.value());
        }
        if (test.left() instanceof NumberExpression.Constant bound) {
            return against(test.right(), mirrored(test.relation()), bound.value());
        }
        return plan.truths(
                new NumberTests.Compared(numbers.compile(test.left()), test.relation(), numbers.compile(test.right())));
    }

    private Slot<byte[]> against(NumberExpression number, Relation relation, BigDecimal bound) {
        if (number instanceof NumberExpression.DaysSince days) {
            return plan.truths(new DateTests.DaysSinceAgainst(days.date(), relation, bound));
        }
        if (number instanceof NumberExpression.Aggregate average && average.kind() == AggregateKind.AVERAGE) {
            return occurrences.average(average, relation, bound);
        }
        return plan.truths(new NumberTests.Against(numbers.compile(number), relation, bound));
    }

    @Override
    public Slot<byte[]> visitTextIs(Condition.TextIs is) {
        int pattern = plan.scan(TextSource.of(is.text())).add(is.values(), TextPattern.equalTo(is.values()));
        return matches(is.text(), List.of(pattern));
    }

    @Override
    public Slot<byte[]> visitSameText(Condition.SameText same) {
        return plan.truths(new TextTests.Same(TextSource.of(same.left()), TextSource.of(same.right())));
    }

    @Override
    public Slot<byte[]> visitTextTest(Condition.TextTest test) {
        TextScan.Builder scan = plan.scan(TextSource.of(test.text()));
        return switch (test.quantifier()) {
            case ANY -> matches(test.text(), List.of(pattern(scan, test.verb(), test.values())));
            case ALL ->
                matches(
                        test.text(),
                        test.values().stream()
                                .map(value -> pattern(scan, test.verb(), List.of(value)))
                                .toList());
            case NONE -> not(compile(new Condition.TextTest(test.text(), test.verb(), Quantifier.ANY, test.values())));
        };
    }

    @Override
    public Slot<byte[]> visitDateTest(Condition.DateTest test) {
        return plan.truths(new DateTests.Compared(test.left(), test.relation(), test.right()));
    }

    @Override
    public Slot<byte[]> visitInWindow(Condition.InWindow inWindow) {
        return inWindow.window().accept(new InWindow(inWindow.date()));
    }

    @Override
    public Slot<byte[]> visitDefined(Condition.Defined defined) {
        return names.truths(new Named.OfDefinition(defined.definition(), false));
    }

    @Override
    public Slot<byte[]> visitLabelIs(Condition.LabelIs label) {
        Stream<String> labels = labellings.get(label.labelling()).labels().stream();
        return plan.truths(new Labels.Is(
                names.labels(label.labelling()),
                Stream.concat(labels, Stream.of(ScoredBatch.DISQUALIFIED))
                        .map(label.labels()::contains)
                        .toList()));
    }

    @Override
    public Slot<byte[]> visitEarlier(Condition.Earlier earlier) {
        Pasts.Past past = pasts.at(earlier.amount(), earlier.unit());
        return plan.truths(new Earlier.Value<>(past.run(), past.shown().condition(earlier.output())));
    }

    @Override
    public Slot<byte[]> visitDisqualified(Condition.Disqualified disqualified) {
        return names.truths(new Named.Disqualified());
    }

    @Override
    public Slot<byte[]> visitOccurs(Condition.Occurs occurs) {
        return occurrences.occurs(occurs);
    }

    @Override
    public Slot<byte[]> visitIsWithout(Condition.IsWithout is) {
        return plan.truths(new Silences.AnyPeriod(occurrences.periods(is.without(), 1)));
    }

    private List<Slot<byte[]>> compileAll(List<Condition> terms) {
        return terms.stream().map(this::compile).toList();
    }

    private Slot<byte[]> not(Slot<byte[]> term) {
        return plan.truths(new Logic.Not(term));
    }

    private static Relation mirrored(Relation relation) {
        return switch (relation) {
            case EQUAL -> Relation.EQUAL;
            case NOT_EQUAL -> Relation.NOT_EQUAL;
            case LESS -> Relation.MORE;
            case LESS_OR_EQUAL -> Relation.MORE_OR_EQUAL;
            case MORE -> Relation.LESS;
            case MORE_OR_EQUAL -> Relation.LESS_OR_EQUAL;
        };
    }

    private static int pattern(TextScan.Builder scan, TextVerb verb, List<String> values) {
        return scan.add(List.of(verb, values), TextPattern.any(verb, values));
    }

    private Slot<byte[]> matches(TextExpression text, List<Integer> patterns) {
        TextSource source = TextSource.of(text);
        return plan.truths(new TextTests.Matches(plan.scanned(source), source.attribute(), patterns));
    }

    /** Asks whether a date lies in a window. */
    private final class InWindow implements DateWindow.Visitor<Slot<byte[]>> {
        private final DateExpression date;

        InWindow(DateExpression date) {
            this.date = date;
        }

        @Override
        public Slot<byte[]> visitFromNow(DateWindow.FromNow window) {
            return plan.truths(new DateTests.Within(date, window));
        }

        @Override
        public Slot<byte[]> visitThan(DateWindow.Than than) {
            return plan.truths(new DateTests.Than(date, than.relation(), than.other()));
        }

        @Override
        public Slot<byte[]> visitBetween(DateWindow.Between between) {
            return plan.truths(new Logic.BothKnown(
                    plan.truths(new DateTests.Than(date, Relation.MORE_OR_EQUAL, between.low())),
                    plan.truths(new DateTests.Than(date, Relation.LESS_OR_EQUAL, between.high()))));
        }

        @Override
        public Slot<byte[]> visitWithinOf(DateWindow.WithinOf within) {
            return plan.truths(new DateTests.WithinOf(date, within.amount(), within.unit(), within.other()));
        }

        @Override
        public Slot<byte[]> visitSinceTheLast(DateWindow.SinceTheLast since) {
            throw ofOccurrencesOnly();
        }

        @Override
        public Slot<byte[]> visitWithinAfter(DateWindow.WithinAfter within) {
            throw ofOccurrencesOnly();
        }

        private IllegalArgumentException ofOccurrencesOnly() {
            return new IllegalArgumentException("a window of occurrences, on a date");
        }
    }
}
