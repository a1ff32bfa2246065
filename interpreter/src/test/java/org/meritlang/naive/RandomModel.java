package org.meritlang.naive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.source.SourceText;

/** A model made up at random: everything refers to what was made before it, so that there are no circles. */
final class RandomModel {
    private static final SourceText NOWHERE = new SourceText("generated", "");

    private final Chance chance;
    private final ZoneId zone;
    private final RandomConditions conditions;
    private final RandomPoints points;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final RandomLabels labels;
    private final List<Alert> alerts = new ArrayList<>();
    private final List<Disqualification> disqualifications = new ArrayList<>();
    private final List<CheckedModel.Output> order = new ArrayList<>();
    private int sentences;

    private RandomModel(Chance chance, Manner manner, ZoneId zone, Instant now) {
        this.chance = chance;
        this.zone = zone;
        this.conditions = new RandomConditions(chance, manner, zone, now);
        this.points = new RandomPoints(chance, manner, conditions, this::sentence);
        this.labels = new RandomLabels(chance, conditions, this::sentence);
    }

    static CheckedModel of(Chance chance, Manner manner, ZoneId zone, Instant now) {
        return new RandomModel(chance, manner, zone, now).make();
    }

    /** A model of one score with very few sentences. */
    static CheckedModel small(Chance chance, Manner manner, ZoneId zone, Instant now) {
        return new RandomModel(chance, manner, zone, now).makeSmall();
    }

    /** The second score of two is what the first one was earlier. */
    private CheckedModel makeSmall() {
        boolean looksBack = chance.oneIn(3);
        score(looksBack ? "now" : "total", few());
        if (looksBack) {
            conditions.mayAskEarlier = true;
            score(
                    "total",
                    new Score.Content.Formula(conditions.earlier(), sentence().words()));
        }
        return done();
    }

    private Score.Content few() {
        List<Rule> rules = chance.times(chance.between(1, 2), points::rule);
        Score.Group group = new Score.Group(Optional.empty(), Range.ALL, Optional.empty(), rules);
        return new Score.Content.Rules(List.of(group), List.of(), List.of());
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
        return done();
    }

    private CheckedModel done() {
        for (int i = chance.below(3); i > 0; i--) {
            alert();
        }
        return new CheckedModel(
                Optional.empty(),
                zone,
                Fields.ALL,
                Activities.ALL,
                definitions,
                scores,
                labels.all(),
                order,
                disqualifications,
                alerts,
                List.of(),
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
        scores.add(new Score(name, points.range(), points.when(), content));
        order.add(new CheckedModel.Output.OfScore(index));
        conditions.numbers.add(new NumberExpression.OfScore(index));
        conditions.scores = scores.size();
        if (chance.oneIn(2)) {
            label(labels.grade(index, points.points()));
        }
        if (chance.oneIn(3)) {
            labels.matrix().ifPresent(this::label);
        }
        if (chance.oneIn(3)) {
            label(labels.decision());
        }
    }

    private void label(int index) {
        order.add(new CheckedModel.Output.OfLabelling(index));
    }

    private void alert() {
        alerts.add(new Alert(sentence(), "alert " + alerts.size(), conditions.condition(2), chance.oneIn(3)));
    }

    private void disqualify() {
        for (int i = chance.below(3); i > 0; i--) {
            disqualifications.add(new Disqualification(sentence(), conditions.condition(1)));
        }
        order.add(new CheckedModel.Output.Disqualified());
        conditions.conditions.add(new Condition.Disqualified());
        conditions.labels.add(new Condition.Disqualified());
        conditions.mayAskEarlier = true;
    }

    private Score.Content rules() {
        List<Score.Group> groups = new ArrayList<>();
        groups.add(new Score.Group(
                Optional.empty(), Range.ALL, Optional.empty(), chance.times(chance.below(4), points::rule)));
        groups.addAll(chance.times(
                chance.below(3),
                () -> new Score.Group(
                        Optional.of("group " + sentences++),
                        points.range(),
                        points.when(),
                        chance.times(chance.below(5), points::rule))));
        return new Score.Content.Rules(
                groups, chance.times(chance.below(3), this::bound), chance.times(chance.below(3), this::bound));
    }

    private Score.Bound bound() {
        return new Score.Bound(points.points(), conditions.condition(1), sentence());
    }

    private Sentence sentence() {
        int number = sentences++;
        Optional<String> because = chance.oneIn(3) ? Optional.of("because " + number) : Optional.empty();
        return new Sentence("sentence " + number, "subject " + number, because, NOWHERE.span(0, 0));
    }
}
