package org.meritlang.explain.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Disqualification;
import org.meritlang.guess.Act;
import org.meritlang.guess.AskedScores;
import org.meritlang.guess.Goals;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Value;
import org.meritlang.guess.Ways;

/** Single changes of a lead that may have to do with a condition: guesses, taken apart. */
final class Moves {
    private static final int MOST_SCORES = 12;

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
        for (int i = 0; i < longest && moves.size() < Becoming.MOST_CHANGES; i++) {
            for (List<Sketch> ways : guesses) {
                if (i < ways.size()) {
                    addSingle(ways.get(i), moves);
                }
            }
        }
        return moves.stream().limit(Becoming.MOST_CHANGES).toList();
    }

    /** The terms, and what the parts of the scores ask on which they hang. */
    private Set<Condition> all(List<Condition> terms, boolean isOut) {
        Set<Condition> all = new LinkedHashSet<>(terms);
        Goals goals = new Goals(model);
        Set<Integer> scores = new LinkedHashSet<>();
        Set<Integer> more = AskedScores.by(terms, model);
        while (scores.size() < MOST_SCORES && scores.addAll(more)) {
            List<Condition> parts = scores.stream()
                    .flatMap(score -> goals.ofScore(model.scores().get(score).name()).stream())
                    .toList();
            all.addAll(parts);
            more = AskedScores.by(parts, model);
        }
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
            moves.add(Sketch.of(List.of(new Act(act.activity(), act.with(), 1, Optional.empty()))));
        }
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
