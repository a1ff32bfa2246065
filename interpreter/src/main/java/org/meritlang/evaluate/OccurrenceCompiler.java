package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Limits;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Without;
import org.meritlang.schema.Activity;
import org.meritlang.syntax.Relation;

/** Turns what a model asks of activities into steps. */
final class OccurrenceCompiler {
    private final Plan plan;
    private final List<KindCompiler> kinds;
    private final Kept kept;

    /**
     * @param plan of steps over leads
     */
    OccurrenceCompiler(Plan plan, List<Activity> activities, Kept kept) {
        this.plan = plan;
        this.kept = kept;
        this.kinds = activities.stream().map(KindCompiler::new).toList();
    }

    /** The steps over the occurrences of each kind, so far. */
    List<List<Step<?>>> stepsOfKinds() {
        return kinds.stream().map(KindCompiler::steps).toList();
    }

    /** Those that are meant. */
    Slot<Selection> selection(Occurrences occurrences) {
        Slot<Selection> passing = passing(occurrences);
        Slot<Selection> meant = inWindows(passing, occurrences.windows());
        kept.put(occurrences, new Kept.Seen(passing, meant));
        return meant;
    }

    /** Those that are meant and that limits of frequency let count. */
    Slot<Selection> selection(Occurrences occurrences, List<Limits.Frequency> frequencies) {
        if (frequencies.isEmpty()) {
            return selection(occurrences);
        }
        List<DateWindow> begins = new ArrayList<>();
        List<DateWindow> others = new ArrayList<>();
        for (DateWindow window : occurrences.windows()) {
            (window instanceof DateWindow.SinceTheLast ? begins : others).add(window);
        }
        Slot<Selection> counted = plan.selection(new Spaced(inWindows(passing(occurrences), begins), frequencies));
        return inWindows(counted, others);
    }

    /** Of those, at most so many. */
    Slot<Selection> limited(Slot<Selection> from, int activity, Limits limits) {
        if (limits.times().isEmpty() && limits.perValue().isEmpty()) {
            return from;
        }
        List<Newer.PerValue> perValue = limits.perValue().stream()
                .map(limit -> new Newer.PerValue(
                        limit.times(), activity, kinds.get(activity).values(limit.attribute())))
                .toList();
        return plan.selection(new Newer(from, limits.times(), perValue));
    }

    Slot<int[]> counts(Slot<Selection> from) {
        return plan.counts(new Counts.OfOccurrences(from));
    }

    Slot<int[]> newest(Slot<Selection> from) {
        return plan.counts(new Newest(from));
    }

    Slot<byte[]> occurs(Condition.Occurs occurs) {
        Slot<Selection> from = selection(occurs.occurrences());
        Slot<int[]> counts = occurs.onDays() ? plan.counts(new Counts.OfDays(from)) : counts(from);
        return plan.truths(new Counts.Compared(counts, occurs.relation(), occurs.count()));
    }

    /**
     * The periods completed without an activity.
     *
     * @param most it does not matter whether there are more
     */
    Slot<long[]> periods(Without without, long most) {
        Slot<Selection> from = selection(without.occurrences());
        return plan.points(new Silences.Periods(
                from, newest(from), without.amount(), without.unit(), without.countingFrom(), most));
    }

    Slot<Numbers> aggregate(NumberExpression.Aggregate aggregate) {
        Slot<Selection> from = selection(aggregate.occurrences());
        return switch (aggregate.kind()) {
            case COUNT -> plan.numbers(new Counts.AsNumbers(counts(from)));
            case COUNT_OF_DIFFERENT -> {
                var source = new Aggregates.Source<>(
                        from, activity(aggregate), kind(aggregate).values(attribute(aggregate)));
                yield plan.numbers(new Counts.AsNumbers(plan.counts(new Aggregates.CountOfDifferent(source))));
            }
            case SUM -> plan.numbers(new Aggregates.Sum(source(from, aggregate)));
            case AVERAGE -> plan.numbers(new Aggregates.Average(source(from, aggregate)));
            case HIGHEST -> oneOf(Aggregates.Preference.HIGHEST, from, aggregate);
            case LOWEST -> oneOf(Aggregates.Preference.LOWEST, from, aggregate);
            case LATEST -> oneOf(Aggregates.Preference.LATEST, from, aggregate);
        };
    }

    /** An average compared with a constant. */
    Slot<byte[]> average(NumberExpression.Aggregate average, Relation relation, BigDecimal bound) {
        return plan.truths(
                new Aggregates.AverageAgainst(source(selection(average.occurrences()), average), relation, bound));
    }

    /** Nobody has ever done it, and no date stands in. */
    Suspicion suspicion(Without without) {
        Slot<Selection> from = selection(without.occurrences());
        String words = "the last " + words(without.occurrences().activity());
        return new Suspicion.OfSilence(newest(from), words, without.countingFrom());
    }

    /** There is nothing of which it could be made. */
    Suspicion suspicion(NumberExpression.Aggregate aggregate) {
        String words = aggregate.kind().written() + " "
                + kind(aggregate)
                        .activity()
                        .attributes()
                        .get(attribute(aggregate))
                        .name() + " across "
                + words(activity(aggregate));
        return new Suspicion.OfAggregate(source(selection(aggregate.occurrences()), aggregate), words);
    }

    private String words(int activity) {
        Activity named = kinds.get(activity).activity();
        return named.isAny() ? "activity" : named.name();
    }

    private Slot<Numbers> oneOf(
            Aggregates.Preference preference, Slot<Selection> from, NumberExpression.Aggregate aggregate) {
        return plan.numbers(new Aggregates.OneOf(preference, source(from, aggregate)));
    }

    private Aggregates.Source<Numbers> source(Slot<Selection> from, NumberExpression.Aggregate aggregate) {
        return new Aggregates.Source<>(
                from, activity(aggregate), kind(aggregate).numbers(attribute(aggregate)));
    }

    private static int activity(NumberExpression.Aggregate aggregate) {
        return aggregate.occurrences().activity();
    }

    private KindCompiler kind(NumberExpression.Aggregate aggregate) {
        return kinds.get(activity(aggregate));
    }

    private static int attribute(NumberExpression.Aggregate aggregate) {
        return aggregate.attribute().orElseThrow();
    }

    private Slot<Selection> passing(Occurrences occurrences) {
        Optional<Slot<byte[]>> filter = occurrences.filter().map(kinds.get(occurrences.activity())::filter);
        return plan.selection(new Selections.Passing(occurrences.activity(), filter));
    }

    private Slot<Selection> inWindows(Slot<Selection> from, List<DateWindow> windows) {
        Slot<Selection> chosen = from;
        for (DateWindow window : windows) {
            chosen = window.accept(new InWindow(chosen));
        }
        return chosen;
    }

    /** Chooses those that lie in a window. */
    private final class InWindow implements DateWindow.Visitor<Slot<Selection>> {
        private final Slot<Selection> from;

        InWindow(Slot<Selection> from) {
            this.from = from;
        }

        @Override
        public Slot<Selection> visitFromNow(DateWindow.FromNow window) {
            return plan.selection(new Selections.FromNow(from, window));
        }

        @Override
        public Slot<Selection> visitThan(DateWindow.Than than) {
            return plan.selection(new Selections.Than(from, than.relation(), than.other()));
        }

        @Override
        public Slot<Selection> visitBetween(DateWindow.Between between) {
            Slot<Selection> since = plan.selection(new Selections.Than(from, Relation.MORE_OR_EQUAL, between.low()));
            return plan.selection(new Selections.Than(since, Relation.LESS_OR_EQUAL, between.high()));
        }

        @Override
        public Slot<Selection> visitWithinOf(DateWindow.WithinOf within) {
            return plan.selection(new Selections.WithinOf(from, within.amount(), within.unit(), within.other()));
        }

        @Override
        public Slot<Selection> visitSinceTheLast(DateWindow.SinceTheLast since) {
            Slot<Selection> others = selection(since.occurrences());
            return plan.selection(new Selections.SinceTheLast(from, others, newest(others)));
        }

        @Override
        public Slot<Selection> visitWithinAfter(DateWindow.WithinAfter within) {
            return plan.selection(
                    new WithinAfter(from, within.amount(), within.unit(), selection(within.occurrences())));
        }
    }
}
