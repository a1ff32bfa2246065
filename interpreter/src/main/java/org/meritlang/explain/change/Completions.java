package org.meritlang.explain.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Goals;
import org.meritlang.guess.Questions;
import org.meritlang.guess.Sample;
import org.meritlang.guess.Samples;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Value;
import org.meritlang.guess.Ways;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.score.ScoredBatch;

/** Completes a lead in many ways and scores them: each attribute alone, then all together as far as they are few. */
final class Completions {
    private static final int MOST_TESTS = 6;
    private static final int MOST_GUESSED = 24;

    private final CheckedModel model;
    private final Variants variants;
    private final List<Sketch> found;
    private final List<Sketch> guessed;
    private final List<Open> open = new ArrayList<>();
    private final Questions questions = new Questions();
    private final Program program;

    /** An attribute that is not known, and the values that are tried for it. */
    private static final class Open {
        private final int attribute;
        private final Sample sample;
        private List<Value> values;
        private boolean complete;

        Open(int attribute, Sample sample, List<Value> values) {
            this.attribute = attribute;
            this.sample = sample;
            this.values = values;
            this.complete = sample.reach() == Sample.Reach.ALL;
        }
    }

    /** @param ways that were found otherwise; those that do more than learn are left out */
    private Completions(CheckedModel model, Variants variants, List<Becoming.Way> ways) {
        this.model = model;
        this.variants = variants;
        this.found = ways.stream()
                .map(Becoming.Way::scored)
                .filter(way -> way.acts().isEmpty())
                .filter(way -> way.attributes().keySet().stream().noneMatch(this::isKnown))
                .toList();
        this.guessed = new Goals(model)
                .nodesOfLeads().conditions().stream()
                        .filter(Condition.NumberTest.class::isInstance)
                        .flatMap(test -> Ways.of(test, true, model, variants.vantage()).stream())
                        .toList();
        List<Sample> samples = Samples.of(model, variants.vantage());
        for (int attribute = 0; attribute < samples.size(); attribute++) {
            if (!isKnown(attribute) && samples.get(attribute).isAsked()) {
                Sample sample = samples.get(attribute);
                open.add(new Open(attribute, sample, values(attribute, sample)));
                samples.get(attribute).tests().forEach(test -> questions.put(test, false));
            }
        }
        this.program = questions.program(model);
    }

    static Completions of(CheckedModel model, Variants variants, List<Becoming.Way> ways) {
        return new Completions(model, variants, ways);
    }

    private boolean isKnown(int attribute) {
        return variants.copies().original().column(attribute).isKnown(0);
    }

    /** Those of the sample, those of which other ways are made, and where edges hang on more than one value what may lie beyond. */
    private List<Value> values(int attribute, Sample sample) {
        Set<Value> values = new LinkedHashSet<>(sample.values());
        found.stream().flatMap(way -> ofAttribute(way, attribute)).forEach(values::add);
        if (sample.reach() == Sample.Reach.SOME) {
            guessed.stream()
                    .flatMap(way -> ofAttribute(way, attribute))
                    .filter(Value.Number.class::isInstance)
                    .distinct()
                    .limit(MOST_GUESSED)
                    .forEach(values::add);
        }
        return List.copyOf(values);
    }

    private static Stream<Value> ofAttribute(Sketch way, int attribute) {
        return Stream.ofNullable(way.attributes().get(attribute));
    }

    Unknowns tried() {
        LeadFacts facts = new LeadFacts(model, variants.copies().original(), variants.vantage());
        Outcomes outcomes = new Outcomes(model, facts, variants.original(program));
        List<Unknowns.Field> fields = new ArrayList<>();
        for (Open each : open) {
            fields.add(alone(each, outcomes));
        }
        fields.sort((one, other) -> other.spread().compareTo(one.spread()));
        outcomes.add(found, variants.score(found, program));
        boolean all = ways() <= Math.min(Unknowns.MOST, 4L * variants.most());
        if (all) {
            everyWay(outcomes);
        } else {
            climb(outcomes);
        }
        boolean exact = all && open.stream().allMatch(each -> each.complete);
        return outcomes.unknowns(fields, exact);
    }

    /** Tries each value of one attribute with nothing else learnt, and keeps one of those that tests treat alike. */
    private Unknowns.Field alone(Open one, Outcomes outcomes) {
        List<Sketch> sketches = one.values.stream()
                .map(value -> Sketch.of(one.attribute, value))
                .toList();
        ScoredBatch scored = variants.score(sketches, program);
        outcomes.add(sketches, scored);
        if (!one.sample.tests().isEmpty() && one.sample.reach() != Sample.Reach.SOME) {
            Map<List<Byte>, Value> kinds = new LinkedHashMap<>();
            for (int value = 0; value < one.values.size(); value++) {
                kinds.putIfAbsent(truths(one.sample.tests(), scored, value), one.values.get(value));
            }
            one.values = List.copyOf(kinds.values());
            one.complete |= one.sample.tests().size() <= MOST_TESTS
                    && known(kinds.keySet()) == 1 << one.sample.tests().size();
        }
        String name = model.attributes().get(one.attribute).name();
        return outcomes.field(name, one.complete, scored);
    }

    private List<Byte> truths(List<Condition> tests, ScoredBatch scored, int lead) {
        return tests.stream()
                .map(test -> questions.answer(test, false, scored, lead))
                .toList();
    }

    /** How many of these leave nothing unknown. */
    private static long known(Set<List<Byte>> truths) {
        return truths.stream().filter(each -> !each.contains(Truth.UNKNOWN)).count();
    }

    private long ways() {
        long ways = 1;
        for (Open each : open) {
            ways = Math.min(Integer.MAX_VALUE, ways * (each.values.size() + 1));
        }
        return ways;
    }

    private void everyWay(Outcomes outcomes) {
        List<Sketch> ways = new ArrayList<>(List.of(Sketch.NOTHING));
        for (Open each : open) {
            List<Sketch> more = new ArrayList<>(ways);
            for (Value value : each.values) {
                Sketch learnt = Sketch.of(each.attribute, value);
                ways.forEach(way -> more.addAll(way.and(learnt)));
            }
            ways = more;
        }
        for (int from = 0; from < ways.size(); from += variants.most()) {
            List<Sketch> some = ways.subList(from, Math.min(ways.size(), from + variants.most()));
            outcomes.add(some, variants.score(some, program));
        }
    }

    /** From what is known step by step to more, and to less, of each score. */
    private void climb(Outcomes outcomes) {
        for (int score = 0; score < model.scores().size(); score++) {
            climb(score, 1, outcomes);
            climb(score, -1, outcomes);
        }
    }

    private void climb(int score, int direction, Outcomes outcomes) {
        Sketch best = Sketch.NOTHING;
        Set<Sketch> seen = new HashSet<>();
        while (seen.add(best)) {
            for (Open each : open) {
                List<Sketch> steps = new ArrayList<>(List.of(best));
                for (Value value : each.values) {
                    steps.add(best.with(each.attribute, value));
                }
                ScoredBatch scored = variants.score(steps, program);
                outcomes.add(steps, scored);
                best = steps.get(furthest(score, direction, scored));
            }
        }
    }

    private static int furthest(int score, int direction, ScoredBatch scored) {
        int best = 0;
        for (int way = 1; way < scored.size(); way++) {
            boolean isFurther = Long.compare(scored.points(score, way), scored.points(score, best)) * direction > 0;
            if (!scored.disqualified(way) && (isFurther || scored.disqualified(best))) {
                best = way;
            }
        }
        return best;
    }
}
