package org.meritlang.analysis.habits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meritlang.evaluate.Program;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Example;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.model.ToldLeads;
import org.meritlang.score.ScoredBatch;

/**
 * What leads get by each sentence that asks for activities, scored as any lead is, except that no heading and no clause
 * keeps rules from acting that asks for something else.
 */
final class Earnings {
    private final List<Place> places;
    private final List<Map<Integer, Long>> byLead;
    private final Map<Heading, Range> ranges;

    /** A group of a score, by their indices. */
    record Heading(int score, int group) {}

    /**
     * A sentence that gives points, or a row of a table.
     *
     * @param under what else must hold for it to act
     * @param kind whether it is a row, and what it takes
     */
    record Place(Heading heading, Sentence sentence, List<Condition> under, Kind kind) {}

    /** What a sentence is. */
    enum Kind {
        RULE,
        ROW,
        /** It takes all that the rows above leave. */
        LAST_ROW
    }

    private Earnings(List<Place> places, List<Map<Integer, Long>> byLead, Map<Heading, Range> ranges) {
        this.places = List.copyOf(places);
        this.byLead = List.copyOf(byLead);
        this.ranges = Map.copyOf(ranges);
    }

    /** @param leads that have the same as-of */
    static Earnings of(CheckedModel model, List<Example> leads) {
        Bare bare = new Bare(model);
        CheckedModel scored = bare.model();
        ScoredBatch batch = Program.of(scored)
                .evaluate(new ToldLeads(scored).batch(leads), leads.get(0).asOf());
        int[] sentences = new int[batch.origins().size()];
        long[] points = new long[batch.origins().size()];
        List<Map<Integer, Long>> byLead = new ArrayList<>();
        for (int lead = 0; lead < leads.size(); lead++) {
            Map<Integer, Long> own = new TreeMap<>();
            int given = batch.contributions(lead, sentences, points);
            for (int i = 0; i < given; i++) {
                own.put(sentences[i], points[i]);
            }
            byLead.add(own);
        }
        return new Earnings(bare.places, byLead, bare.ranges);
    }

    Place place(int place) {
        return places.get(place);
    }

    /** What the sentences of a group give a lead that give it something, by their places in the order of the file. */
    Map<Integer, Long> inGroup(int lead, Heading heading) {
        Map<Integer, Long> own = new TreeMap<>(byLead.get(lead));
        own.keySet().removeIf(place -> !places.get(place).heading().equals(heading));
        return own;
    }

    /** What a group comes to under its cap. */
    long ofGroup(int lead, Heading heading) {
        return capped(
                heading,
                inGroup(lead, heading).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    /** What all groups of a score come to. */
    long ofScore(int lead, int score) {
        Map<Heading, Long> sums = new HashMap<>();
        byLead.get(lead).forEach((place, points) -> {
            if (places.get(place).heading().score() == score) {
                sums.merge(places.get(place).heading(), points, Long::sum);
            }
        });
        return sums.entrySet().stream()
                .mapToLong(sum -> capped(sum.getKey(), sum.getValue()))
                .sum();
    }

    private long capped(Heading heading, long points) {
        Range range = ranges.getOrDefault(heading, Range.ALL);
        return Math.max(range.low(), Math.min(range.high(), points));
    }

    /** A model of nothing but the rules that ask for activities. */
    private static final class Bare {
        private final CheckedModel whole;
        private final List<Place> places = new ArrayList<>();
        private final Map<Heading, Range> ranges = new HashMap<>();

        Bare(CheckedModel whole) {
            this.whole = whole;
        }

        CheckedModel model() {
            List<Score> scores = new ArrayList<>();
            for (int score = 0; score < whole.scores().size(); score++) {
                scores.add(bare(score, whole.scores().get(score)));
            }
            return new CheckedModel(
                    whole.name(),
                    whole.zone(),
                    whole.attributes(),
                    whole.activities(),
                    whole.definitions(),
                    scores,
                    whole.labellings(),
                    whole.order(),
                    List.of(),
                    List.of(),
                    List.of(),
                    whole.total(),
                    whole.fingerprint());
        }

        private Score bare(int index, Score score) {
            if (!(score.content() instanceof Score.Content.Rules rules)) {
                return score;
            }
            List<Condition> above = new ArrayList<>();
            Optional<Condition> when = kept(score.when(), above);
            List<Score.Group> groups = new ArrayList<>();
            for (int group = 0; group < rules.groups().size(); group++) {
                groups.add(bare(new Heading(index, group), rules.groups().get(group), above));
            }
            return new Score(score.name(), Range.ALL, when, new Score.Content.Rules(groups, List.of(), List.of()));
        }

        private Score.Group bare(Heading heading, Score.Group group, List<Condition> above) {
            List<Condition> under = new ArrayList<>(above);
            Optional<Condition> when = kept(group.when(), under);
            List<Rule> rules = new ArrayList<>();
            group.rules()
                    .forEach(rule -> rule.accept(new BareRule(heading, under)).ifPresent(rules::add));
            ranges.put(heading, group.range());
            return new Score.Group(group.name(), Range.ALL, when, rules);
        }

        /** A condition that asks for activities is kept; any other is thought to hold. */
        private Optional<Condition> kept(Optional<Condition> when, List<Condition> thought) {
            when.filter(condition -> !AskedActivities.isAskedBy(condition, whole.definitions()))
                    .ifPresent(thought::add);
            return when.filter(condition -> AskedActivities.isAskedBy(condition, whole.definitions()));
        }

        /** Empty where a rule asks for no activity, or gives points for doing nothing. */
        private final class BareRule implements Rule.Visitor<Optional<Rule>> {
            private final Heading heading;
            private final List<Condition> under;

            BareRule(Heading heading, List<Condition> above) {
                this.heading = heading;
                this.under = new ArrayList<>(above);
            }

            private void place(Sentence sentence, Kind kind) {
                places.add(new Place(heading, sentence, List.copyOf(under), kind));
            }

            private boolean asks(Condition condition) {
                return AskedActivities.isAskedBy(condition, whole.definitions());
            }

            @Override
            public Optional<Rule> visitWhen(Rule.When node) {
                if (!asks(node.condition())) {
                    return Optional.empty();
                }
                place(node.sentence(), Kind.RULE);
                return Optional.of(node);
            }

            @Override
            public Optional<Rule> visitPerAmount(Rule.PerAmount node) {
                AskedActivities asked = new AskedActivities(whole.definitions());
                node.accept(asked);
                if (asked.byActivity().isEmpty()) {
                    return Optional.empty();
                }
                Optional<Condition> when = kept(node.when(), under);
                place(node.sentence(), Kind.RULE);
                return Optional.of(new Rule.PerAmount(
                        node.sentence(), node.points(), node.step(), node.number(), when, node.cap()));
            }

            @Override
            public Optional<Rule> visitTable(Rule.Table node) {
                if (node.rows().stream().map(Rule.Row::condition).noneMatch(this::asks)) {
                    return Optional.empty();
                }
                Optional<Condition> when = kept(node.when(), under);
                node.rows()
                        .forEach(row -> place(
                                row.sentence(),
                                row.condition() instanceof Condition.Constant ? Kind.LAST_ROW : Kind.ROW));
                return Optional.of(new Rule.Table(node.sentence(), node.rows(), when, node.cap()));
            }

            @Override
            public Optional<Rule> visitPerOccurrence(Rule.PerOccurrence node) {
                Optional<Condition> when = kept(node.when(), under);
                place(node.sentence(), Kind.RULE);
                return Optional.of(new Rule.PerOccurrence(
                        node.sentence(),
                        node.points(),
                        node.occurrences(),
                        when,
                        node.limits(),
                        node.decay(),
                        node.cap()));
            }

            @Override
            public Optional<Rule> visitOccurrenceTable(Rule.OccurrenceTable node) {
                Optional<Condition> when = kept(node.when(), under);
                node.rows().forEach(row -> place(row.sentence(), Kind.ROW));
                return Optional.of(new Rule.OccurrenceTable(
                        node.sentence(),
                        node.occurrences(),
                        node.rows(),
                        when,
                        node.limits(),
                        node.decay(),
                        node.cap()));
            }

            @Override
            public Optional<Rule> visitPerSilence(Rule.PerSilence node) {
                if (node.points() > 0) {
                    return Optional.empty();
                }
                Optional<Condition> when = kept(node.when(), under);
                place(node.sentence(), Kind.RULE);
                return Optional.of(
                        new Rule.PerSilence(node.sentence(), node.points(), node.silence(), when, node.cap()));
            }
        }
    }
}
