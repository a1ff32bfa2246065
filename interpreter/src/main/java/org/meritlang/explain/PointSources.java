package org.meritlang.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Occasion;
import org.meritlang.explain.Line.Standing;
import org.meritlang.model.Condition;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.score.Briefly;
import org.meritlang.score.Points;

/** Where a lead could still get points of a score, most first; what holds its score down before all. */
final class PointSources implements Rule.Visitor<Optional<PointSources.Source>> {
    private static final int MOST = 6;
    private static final Comparator<Source> BEST =
            Comparator.comparingLong(Source::points).reversed();

    private final Obstacles around;
    private final OneLead seen;

    /** Points that are to be had, at scale 4. */
    record Source(long points, Obstacle obstacle) {}

    PointSources(Obstacles around) {
        this.around = around;
        this.seen = around.seen();
    }

    /**
     * Puts them into what more points would take away.
     *
     * @param enough whether so many points of the score would do
     */
    Obstacle in(Obstacle whole, int score, Predicate<BigDecimal> enough) {
        return in(whole, score, seen.model().scores().get(score), enough);
    }

    private Obstacle in(Obstacle whole, int index, Score score, Predicate<BigDecimal> enough) {
        List<Obstacle> holding = new ArrayList<>();
        score.when().ifPresent(when -> holding.addAll(heading(when, score.name())));
        if (!(score.content() instanceof Score.Content.Rules rules)) {
            holding.addAll(parts(score.content()));
            return whole.within(holding, Obstacle.Needed.POINTS);
        }
        rules.limits().stream()
                .filter(limit -> seen.truth(limit.when()) == Truth.TRUE)
                .filter(limit -> !enough.test(Points.decimal(limit.points())))
                .forEach(limit -> holding.add(limit(limit)));
        List<Obstacle> from = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        boolean isOpen = true;
        for (Score.Group group : rules.groups()) {
            group.when()
                    .ifPresent(when -> from.addAll(heading(when, group.name().orElse(score.name()))));
            List<Source> own = within(group);
            sources.addAll(own);
            isOpen &= own.isEmpty() || group.range().equals(Range.ALL);
        }
        boolean eachIsEnough = isOpen && from.isEmpty();
        long sum = seen.trace().stages(score, seen.lead()).sum();
        Predicate<Source> isEnough =
                source -> enough.test(Points.decimal(score.range().clamp(sum + source.points)));
        List<Source> best = sources.stream().sorted(BEST).toList();
        for (Source source : best.subList(0, Math.min(MOST, best.size()))) {
            eachIsEnough &= isEnough.test(source);
            from.add(source.obstacle);
        }
        rest(best.stream()
                        .skip(MOST)
                        .filter(eachIsEnough ? isEnough : any -> true)
                        .count())
                .ifPresent(from::add);
        Obstacle.Needed needed = eachIsEnough && from.size() > 1 ? Obstacle.Needed.ONE : Obstacle.Needed.POINTS;
        if (holding.isEmpty()) {
            return eachIsEnough ? whole.withinAny(from) : whole.within(from, Obstacle.Needed.POINTS);
        }
        long unheld = seen.trace().stages(score, seen.lead()).raised();
        if (!from.isEmpty() && !enough.test(Points.decimal(score.range().clamp(unheld)))) {
            holding.add(Obstacle.of("more points", Standing.FAILS, List.of(seen.score(index)), Optional.empty())
                    .within(from, needed));
        }
        return whole.within(holding);
    }

    private static Optional<Obstacle> rest(long more) {
        return more == 0
                ? Optional.empty()
                : Optional.of(Obstacle.of("and " + more + " more", Standing.FAILS, List.of(), Optional.empty()));
    }

    /** A group that is full gives no more. */
    private List<Source> within(Score.Group group) {
        boolean isFull =
                seen.trace().points(group, seen.lead()) >= group.range().high();
        return isFull
                ? List.of()
                : group.rules().stream()
                        .flatMap(rule -> rule.accept(this).stream())
                        .toList();
    }

    private List<Obstacle> heading(Condition when, String name) {
        return around.deeper(Obstacles.Aim.TRUE).of(when).isEmpty()
                ? List.of()
                : List.of(Obstacle.of(
                                name + " counts only when " + ConditionWords.of(when, seen.model()),
                                around.standing(when),
                                List.of(),
                                Optional.empty())
                        .within(around.deeper(Obstacles.Aim.TRUE).of(when)));
    }

    private Obstacle limit(Score.Bound limit) {
        return Obstacle.of(
                        "not limited to " + plain(limit.points()),
                        Standing.FAILS,
                        List.of("limited to " + plain(limit.points()) + ": "
                                + limit.sentence().reason()),
                        Optional.empty())
                .within(around.deeper(Obstacles.Aim.NOT_TRUE).of(limit.when()));
    }

    /** The scores of which a total is made. */
    private List<Obstacle> parts(Score.Content content) {
        return PartScores.of(content).stream().map(this::part).toList();
    }

    /** How many points of it would do is not told. */
    private Obstacle part(int score) {
        Obstacle more = Obstacle.of(
                "more " + seen.model().scores().get(score).name(),
                Standing.FAILS,
                List.of(seen.score(score)),
                Optional.empty());
        Obstacles deeper = around.deeper(Obstacles.Aim.TRUE);
        return deeper.isTooDeep() ? more : new PointSources(deeper).in(more, score, points -> false);
    }

    private static String plain(long points) {
        BigDecimal decimal = Points.decimal(points);
        return decimal.toPlainString();
    }

    private Optional<Source> gives(Sentence sentence, Condition condition, long points) {
        byte truth = seen.truth(condition);
        if (points > 0 && truth != Truth.TRUE) {
            return source(sentence, points, RuleLines.standing(truth), ConditionFacts.of(condition, seen));
        }
        return points < 0 && truth == Truth.TRUE ? takes(sentence, points) : Optional.empty();
    }

    private static Optional<Source> source(Sentence sentence, long points, Standing standing, List<String> facts) {
        return Optional.of(new Source(
                points,
                Obstacle.of(
                        "+" + plain(points) + " " + Briefly.told(sentence.reason()),
                        standing,
                        List.of(),
                        Optional.of(joined(facts)))));
    }

    private static String joined(List<String> facts) {
        return facts.isEmpty() ? "not so" : String.join(", ", facts);
    }

    /** Points that are taken are to be had back. */
    private Optional<Source> takes(Sentence sentence, long points) {
        return Optional.of(new Source(
                -points,
                Obstacle.of(
                        plain(points) + " " + Briefly.told(sentence.reason()),
                        Standing.FAILS,
                        List.of(),
                        Optional.of("takes " + plain(-points)))));
    }

    private Optional<Source> taken(Sentence sentence) {
        long points = seen.trace().points(sentence, seen.lead());
        return points < 0 ? takes(sentence, points) : Optional.empty();
    }

    @Override
    public Optional<Source> visitWhen(Rule.When rule) {
        return gives(rule.sentence(), rule.condition(), rule.points());
    }

    @Override
    public Optional<Source> visitPerAmount(Rule.PerAmount rule) {
        return rule.points() < 0
                ? taken(rule.sentence())
                : more(
                        rule.sentence(),
                        rule.points(),
                        rule.cap().high(),
                        seen.trace().steps(rule, seen.lead()) < 0 ? Standing.UNKNOWN : Standing.FAILS,
                        NumberObstacles.facts(rule.number(), seen));
    }

    private Optional<Source> more(Sentence sentence, long each, long cap, Standing standing, List<String> facts) {
        long given = seen.trace().points(sentence, seen.lead());
        return given < cap
                ? source(sentence, Math.min(each, cap == Long.MAX_VALUE ? each : cap - given), standing, facts)
                : Optional.empty();
    }

    /** The row that gives most, if none that gives as much is taken. */
    @Override
    public Optional<Source> visitTable(Rule.Table table) {
        int taken = seen.trace().row(table, seen.lead());
        long now = taken < 0 ? 0 : table.rows().get(taken).points();
        return table.rows().stream()
                .filter(row -> row.points() > now)
                .max(Comparator.comparingLong(Rule.Row::points))
                .flatMap(row -> source(
                        new Sentence(
                                row.sentence().words(),
                                row.sentence().subject(),
                                Optional.empty(),
                                row.sentence().span()),
                        row.points() - now,
                        RuleLines.standing(
                                seen.truth(row.condition()) == Truth.TRUE ? Truth.FALSE : seen.truth(row.condition())),
                        ConditionFacts.of(row.condition(), seen)));
    }

    @Override
    public Optional<Source> visitPerOccurrence(Rule.PerOccurrence rule) {
        if (rule.points() < 0) {
            return taken(rule.sentence());
        }
        return isExhausted(rule)
                ? Optional.empty()
                : more(rule.sentence(), rule.points(), rule.cap().high(), Standing.FAILS, occurred(rule.occurrences()));
    }

    /** Whether as many count as may; of those whose points shrink with age a newer one would give more. */
    private boolean isExhausted(Rule.PerOccurrence rule) {
        OptionalInt most = rule.limits().times();
        return most.isPresent()
                && rule.decay().isEmpty()
                && counting(seen.trace().occasions(rule, seen.lead())) >= most.getAsInt();
    }

    private static long counting(List<Occasion> occasions) {
        return occasions.stream()
                .filter(each -> each.fate() == Occasion.Fate.COUNTS)
                .count();
    }

    private List<String> occurred(Occurrences occurrences) {
        long times = counting(seen.trace().occasions(occurrences, seen.lead()));
        return List.of(times == 0 ? "never so far" : Counted.times(times) + " so far");
    }

    @Override
    public Optional<Source> visitOccurrenceTable(Rule.OccurrenceTable table) {
        long most = 0;
        long given = 0;
        for (Rule.OccurrenceRow row : table.rows()) {
            most = Math.max(most, row.points());
            given += seen.trace().points(row.sentence(), seen.lead());
        }
        if (given < 0) {
            return takes(table.sentence(), given);
        }
        long cap = table.cap().high();
        long left = cap == Long.MAX_VALUE ? most : cap - given;
        return most > 0 && left > 0
                ? source(table.sentence(), Math.min(most, left), Standing.FAILS, occurred(table.occurrences()))
                : Optional.empty();
    }

    @Override
    public Optional<Source> visitPerSilence(Rule.PerSilence rule) {
        return taken(rule.sentence());
    }
}
