package org.meritlang.explain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meritlang.guess.Act;
import org.meritlang.guess.AskedScores;
import org.meritlang.guess.Goals;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Value;
import org.meritlang.guess.Ways;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Disqualification;

/** Single changes of a lead that may have to do with a condition: guesses, taken apart. */
final class Moves {
    private static final int MOST_SCORES = 12;
    private static final int MOST_GUESSES = 400;
    /** That something is left for known values that change. */
    private static final int MOST_IN_REACH = 100;

    private final CheckedModel model;
    private final Variants variants;
    private final LeadFacts facts;

    Moves(Variants variants) {
        this.model = variants.model();
        this.variants = variants;
        this.facts = new LeadFacts(model, variants.copies().original(), variants.vantage());
    }

    /**
     * Each tells one attribute, or one thing that is done now. None is told twice, none says what is so already.
     *
     * @param terms on which the condition hangs
     * @param isOut whether something disqualifies the lead
     */
    List<Sketch> of(List<Condition> terms, boolean isOut) {
        List<List<Sketch>> guesses = new ArrayList<>();
        for (Condition condition : all(terms, isOut)) {
            guesses.add(Ways.of(condition, true, model, variants.vantage()));
            guesses.add(Ways.of(condition, false, model, variants.vantage()));
        }
        Set<Sketch> moves = new LinkedHashSet<>();
        int longest = guesses.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest && moves.size() < MOST_GUESSES; i++) {
            for (List<Sketch> ways : guesses) {
                if (i < ways.size()) {
                    addSingle(ways.get(i), moves);
                }
            }
        }
        List<Sketch> inReach =
                moves.stream().filter(this::isInReach).limit(MOST_IN_REACH).toList();
        Stream<Sketch> others = moves.stream().filter(move -> !isInReach(move));
        return Stream.concat(inReach.stream(), others)
                .limit(Becoming.MOST_CHANGES)
                .toList();
    }

    /** The terms, and what the parts of the scores ask on which they hang. */
    private Set<Condition> all(List<Condition> terms, boolean isOut) {
        Set<Condition> all = new LinkedHashSet<>(terms);
        Goals goals = new Goals(model);
        Set<Condition> turns = new LinkedHashSet<>();
        Set<Integer> scores = new LinkedHashSet<>();
        Set<Integer> more = AskedScores.by(terms, model);
        while (scores.size() < MOST_SCORES && scores.addAll(more)) {
            List<Condition> parts = scores.stream()
                    .flatMap(score -> goals.ofScore(model.scores().get(score).name()).stream())
                    .toList();
            all.addAll(parts);
            scores.forEach(score -> turns.addAll(Turns.moreSteps(model.scores().get(score))));
            more = AskedScores.by(parts, model);
        }
        turns.addAll(Turns.settingBack(all));
        all.addAll(turns);
        if (isOut) {
            model.disqualifications().stream().map(Disqualification::condition).forEach(all::add);
        }
        return all;
    }

    private void addSingle(Sketch guess, Set<Sketch> moves) {
        for (Map.Entry<Integer, Value> each : new TreeMap<>(guess.attributes()).entrySet()) {
            if (!facts.isSo(each.getKey(), each.getValue())) {
                moves.add(Sketch.of(each.getKey(), each.getValue()));
            }
        }
        for (Act act : guess.acts()) {
            moves.add(Sketch.of(List.of(named(act).now().once())));
        }
    }

    /** Any activity is one that has a name, if there are such: it is told as that one. */
    private Act named(Act act) {
        return IntStream.range(0, model.activities().size())
                .filter(any -> model.activities().get(act.activity()).isAny())
                .filter(other -> !model.activities().get(other).isAny())
                .mapToObj(other -> new Act(other, Map.of(), 1, Optional.empty()))
                .findFirst()
                .orElse(act);
    }

    /** Whether a way is made of activities, and of what is unknown and learnt. */
    boolean isInReach(Sketch way) {
        return way.attributes().keySet().stream().noneMatch(facts::isKnown);
    }

    /** Two ways together; empty where both are about one attribute. */
    Optional<Sketch> both(Sketch one, Sketch other) {
        if (one.attributes().keySet().stream().anyMatch(other.attributes()::containsKey)) {
            return Optional.empty();
        }
        Map<Integer, Value> attributes = new HashMap<>(one.attributes());
        attributes.putAll(other.attributes());
        Map<Act, Integer> times = new LinkedHashMap<>();
        one.acts().forEach(act -> times.merge(act.once(), act.times(), Integer::sum));
        other.acts().forEach(act -> times.merge(act.once(), act.times(), Integer::sum));
        List<Act> acts = new ArrayList<>();
        times.forEach((act, count) -> acts.add(act.times(count)));
        acts.sort(Comparator.comparingInt(Act::activity).thenComparing(Act::toString));
        return Optional.of(new Sketch(attributes, acts));
    }

    /** The same without one of its changes, each in turn. */
    List<Sketch> less(Sketch way) {
        List<Sketch> less = new ArrayList<>();
        for (int attribute : new TreeMap<>(way.attributes()).keySet()) {
            Map<Integer, Value> others = new HashMap<>(way.attributes());
            others.remove(attribute);
            less.add(new Sketch(others, way.acts()));
        }
        for (int at = 0; at < way.acts().size(); at++) {
            List<Act> acts = new ArrayList<>(way.acts());
            Act act = acts.remove(at);
            if (act.times() > 1) {
                acts.add(at, act.times(act.times() - 1));
            }
            less.add(new Sketch(way.attributes(), acts));
        }
        return less;
    }

    /** In words. */
    List<Step> steps(Sketch way) {
        return facts.steps(way);
    }

    /** How far a way goes from what is known: of numbers the difference. */
    double reach(Sketch way) {
        return facts.reach(way);
    }
}
