package org.meritlang.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.meritlang.model.Aging;
import org.meritlang.model.Condition;
import org.meritlang.model.Decay;
import org.meritlang.model.Limits;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Sentence;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Relation;

/** Sentences that give points. */
final class RandomPoints {
    private final Chance chance;
    private final RandomConditions conditions;
    private final Manner manner;
    private final RandomOccurrences occurrences;
    private final Supplier<Sentence> sentences;

    RandomPoints(Chance chance, Manner manner, RandomConditions conditions, Supplier<Sentence> sentences) {
        this.chance = chance;
        this.conditions = conditions;
        this.manner = manner;
        this.occurrences = conditions.occurrences;
        this.sentences = sentences;
    }

    Rule rule() {
        return switch (chance.below(9)) {
            case 0 ->
                new Rule.PerAmount(
                        sentences.get(),
                        points(),
                        chance.of(
                                new BigDecimal("100"), BigDecimal.ONE, new BigDecimal("0.25"), new BigDecimal("33.3")),
                        conditions.number(1),
                        when(),
                        range());
            case 1, 2 ->
                new Rule.Table(sentences.get(), chance.times(chance.between(1, 4), this::row), when(), range());
            case 3 ->
                new Rule.PerOccurrence(
                        sentences.get(), points(), occurrences.occurrences(), when(), Limits.NONE, decay(), range());
            case 4 -> limited();
            case 5 -> table();
            case 6 -> occurrences.isRecent() ? limited() : silence();
            case 7 -> aging();
            default -> new Rule.When(sentences.get(), points(), conditions.condition(2), Optional.empty());
        };
    }

    private Rule silence() {
        return new Rule.PerSilence(sentences.get(), points(), occurrences.without(), when(), range());
    }

    private Rule.Row row() {
        if (chance.oneIn(4)) {
            Occurrences aging = occurrences.occurrences();
            return new Rule.Row(
                    sentences.get(), someOf(aging), points(), decay().map(decay -> new Aging(aging, decay)));
        }
        return new Rule.Row(sentences.get(), conditions.condition(1), points(), Optional.empty());
    }

    private Rule aging() {
        Occurrences aging = occurrences.occurrences();
        Condition asked =
                chance.oneIn(2) ? someOf(aging) : new Condition.And(List.of(conditions.condition(0), someOf(aging)));
        return new Rule.When(sentences.get(), points(), asked, decay().map(decay -> new Aging(aging, decay)));
    }

    private Condition someOf(Occurrences aging) {
        return chance.oneIn(4)
                ? new Condition.Occurs(aging, chance.of(Relation.values()), chance.between(1, 4), chance.oneIn(2))
                : new Condition.Occurs(aging, Relation.MORE_OR_EQUAL, 1, false);
    }

    private Rule limited() {
        Occurrences counted = occurrences.occurrences();
        return new Rule.PerOccurrence(
                sentences.get(), points(), counted, when(), limits(counted.activity()), decay(), range());
    }

    private Rule table() {
        Occurrences counted = occurrences.occurrences();
        List<Rule.OccurrenceRow> rows =
                new ArrayList<>(chance.times(chance.between(1, 3), () -> row(occurrences.of(counted.activity()))));
        if (chance.oneIn(3)) {
            rows.add(row(new Occurrences(counted.activity(), Optional.empty(), List.of())));
        }
        return new Rule.OccurrenceTable(
                sentences.get(), counted, rows, when(), limits(counted.activity()), decay(), range());
    }

    private Rule.OccurrenceRow row(Occurrences taken) {
        return new Rule.OccurrenceRow(sentences.get(), taken, points());
    }

    private Limits limits(int activity) {
        List<Integer> attributes = Activities.attributes(activity)
                .filter(attribute -> !(Activities.type(activity, attribute) instanceof Type.TextList))
                .boxed()
                .toList();
        return new Limits(
                occurrences.isRecent() ? List.of() : chance.times(chance.of(0, 0, 1, 1, 2), this::frequency),
                chance.oneIn(2) ? OptionalInt.empty() : OptionalInt.of(chance.between(1, 4)),
                attributes.isEmpty()
                        ? List.of()
                        : chance.times(
                                chance.of(0, 0, 1, 2),
                                () -> new Limits.PerValue(chance.between(1, 2), chance.of(attributes))));
    }

    private Limits.Frequency frequency() {
        int times = chance.of(1, 1, 2, 3);
        return chance.oneIn(2)
                ? new Limits.Frequency.Every(times, RandomTimes.amount(chance), manner.unit(chance))
                : new Limits.Frequency.InCalendar(times, manner.calendarUnit(chance));
    }

    private Optional<Decay> decay() {
        int amount = RandomTimes.amount(chance);
        return switch (chance.below(6)) {
            case 0, 1 -> Optional.of(new Decay.Halving(amount, manner.unit(chance)));
            case 2 -> Optional.of(new Decay.Losing(manner.loss(chance), amount, manner.unit(chance)));
            case 3 -> Optional.of(new Decay.Fading(amount, manner.longUnit(chance)));
            default -> Optional.empty();
        };
    }

    Optional<Condition> when() {
        return chance.oneIn(4) ? Optional.of(conditions.condition(1)) : Optional.empty();
    }

    Range range() {
        return chance.of(
                Range.ALL,
                Range.ALL,
                new Range(0, 1_000_000),
                new Range(Long.MIN_VALUE, 300_000),
                new Range(-200_000, Long.MAX_VALUE),
                new Range(-300_000, -10_000));
    }

    long points() {
        return chance.of(100_000L, 50_000L, -150_000L, 1L, 25_000L, 12_345L, -1L, 400_000L, 200_000L, 0L);
    }
}
