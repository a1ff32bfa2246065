package org.meritlang.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Definition;
import org.meritlang.check.Disqualification;
import org.meritlang.check.Grade;
import org.meritlang.check.NumberExpression;
import org.meritlang.check.Range;
import org.meritlang.check.Rule;
import org.meritlang.check.Score;
import org.meritlang.check.Sentence;
import org.meritlang.source.SourceText;

/** A model made up at random: everything refers to what was made before it, so that there are no circles. */
final class RandomModel {
    private static final SourceText NOWHERE = new SourceText("generated", "");

    private final Chance chance;
    private final ZoneId zone;
    private final RandomConditions conditions;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();
    private final List<Disqualification> disqualifications = new ArrayList<>();
    private final List<CheckedModel.Output> order = new ArrayList<>();
    private int sentences;

    private RandomModel(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.zone = zone;
        this.conditions = new RandomConditions(chance, zone, now);
    }

    static CheckedModel of(Chance chance, ZoneId zone, Instant now) {
        return new RandomModel(chance, zone, now).make();
    }

    private CheckedModel make() {
        int disqualifyAfter = chance.below(6);
        for (int i = 0; i < 6; i++) {
            if (chance.oneIn(2)) {
                define();
            } else {
                score("score " + i, rules());
            }
            if (i == disqualifyAfter) {
                disqualify();
            }
        }
        if (chance.oneIn(2)) {
            score(
                    "total",
                    new Score.Content.Formula(conditions.number(3), sentence().words()));
        } else {
            score(
                    "total",
                    new Score.Content.Sum(IntStream.range(0, scores.size())
                            .filter(any -> chance.oneIn(2))
                            .boxed()
                            .toList()));
        }
        return new CheckedModel(
                Optional.empty(),
                zone,
                Fields.ALL,
                List.of(),
                definitions,
                scores,
                grades,
                order,
                disqualifications,
                scores.size() - 1,
                "generated");
    }

    private void define() {
        int index = definitions.size();
        if (chance.oneIn(2)) {
            definitions.add(new Definition.OfCondition("condition " + index, conditions.condition(2)));
            conditions.conditions.add(new Condition.Defined(index));
        } else {
            definitions.add(new Definition.OfNumber("number " + index, conditions.number(2)));
            conditions.numbers.add(new NumberExpression.Defined(index));
        }
    }

    private void score(String name, Score.Content content) {
        int index = scores.size();
        scores.add(new Score(name, range(), when(), content));
        order.add(new CheckedModel.Output.OfScore(index));
        conditions.numbers.add(new NumberExpression.OfScore(index));
        if (chance.oneIn(2)) {
            long high = points();
            long low = high - 1 - chance.below(400_000);
            grades.add(new Grade(
                    name + " grade",
                    index,
                    List.of(new Grade.Band("A", high), new Grade.Band("B", low)),
                    Optional.of("C")));
            int grade = grades.size() - 1;
            order.add(new CheckedModel.Output.OfGrade(grade));
            conditions.conditions.add(new Condition.LabelIs(grade, List.of(chance.of("A", "B"), "C")));
        }
    }

    private void disqualify() {
        for (int i = chance.below(3); i > 0; i--) {
            disqualifications.add(new Disqualification(sentence(), conditions.condition(1)));
        }
        order.add(new CheckedModel.Output.Disqualified());
        conditions.conditions.add(new Condition.Disqualified());
    }

    private Score.Content rules() {
        List<Score.Group> groups = new ArrayList<>();
        groups.add(new Score.Group(
                Optional.empty(), Range.ALL, Optional.empty(), chance.times(chance.below(4), this::rule)));
        groups.addAll(chance.times(
                chance.below(3),
                () -> new Score.Group(
                        Optional.of("group " + sentences++),
                        range(),
                        when(),
                        chance.times(chance.below(5), this::rule))));
        return new Score.Content.Rules(
                groups, chance.times(chance.below(3), this::bound), chance.times(chance.below(3), this::bound));
    }

    private Score.Bound bound() {
        return new Score.Bound(points(), conditions.condition(1), sentence());
    }

    private Rule rule() {
        return switch (chance.below(4)) {
            case 0 ->
                new Rule.PerAmount(
                        sentence(),
                        points(),
                        chance.of(
                                new BigDecimal("100"), BigDecimal.ONE, new BigDecimal("0.25"), new BigDecimal("33.3")),
                        conditions.number(1),
                        when(),
                        range());
            case 1 -> new Rule.Table(sentence(), chance.times(chance.between(1, 4), this::row), when(), range());
            default -> new Rule.When(sentence(), points(), conditions.condition(2), Optional.empty());
        };
    }

    private Rule.Row row() {
        return new Rule.Row(sentence(), conditions.condition(1), points(), Optional.empty());
    }

    private Optional<Condition> when() {
        return chance.oneIn(4) ? Optional.of(conditions.condition(1)) : Optional.empty();
    }

    private Range range() {
        return chance.of(
                Range.ALL,
                Range.ALL,
                new Range(0, 1_000_000),
                new Range(Long.MIN_VALUE, 300_000),
                new Range(-200_000, Long.MAX_VALUE),
                new Range(-300_000, -10_000));
    }

    private long points() {
        return chance.of(100_000L, 50_000L, -150_000L, 1L, 25_000L, 12_345L, -1L, 400_000L, 200_000L, 0L);
    }

    private Sentence sentence() {
        int number = sentences++;
        Optional<String> because = chance.oneIn(3) ? Optional.of("because " + number) : Optional.empty();
        return new Sentence("sentence " + number, "subject " + number, because, NOWHERE.span(0, 0));
    }
}
