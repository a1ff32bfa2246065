package org.meritlang.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Again;
import org.meritlang.guess.Asked;
import org.meritlang.guess.Distance;
import org.meritlang.guess.EarlierMoments;
import org.meritlang.guess.Gap;
import org.meritlang.guess.Joining;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Vantage;
import org.meritlang.guess.Ways;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;

/**
 * Looks for a lead for which one part of a model acts and makes a difference: guesses first, then steps from the nearest
 * leads so far. Every lead is scored; nothing is believed. Goes the same way each time.
 */
final class Search {
    private static final int MOST_ROUNDS = 16;
    private static final int MOST_MOVES = 260;
    private static final int MOST_EARLIER = 120;
    private static final int MOST_AT_ONCE = 2_000;
    private static final int NEAREST = 6;
    private static final int MOST_OTHER = 3;

    /** From a lead that has done much fewer steps are taken: so many activities are done after them in all. */
    private static final int MOST_DONE = 20_000;

    private static final int LEAST_MOVES = 40;
    /** After so many rounds that came no nearer the search is given up. */
    private static final int PATIENCE = 3;

    private final Setting setting;
    private final CheckedModel model;
    private final Vantage vantage;
    private final Part part;
    private final Condition goal;
    private final Distance distance;
    private final Probe probe;
    private final Reckoning reckoning;
    private final Set<Sketch> known = new HashSet<>();

    /**
     * What was found.
     *
     * @param telling a lead for which the part makes a difference
     * @param acting one for which it acts, perhaps without one
     */
    record Outcome(Optional<Probe.Scored> telling, Optional<Probe.Scored> acting) {
        /** Whether the part acts for disqualified leads only, as far as was seen. */
        boolean isOut() {
            return acting.filter(Probe.Scored::disqualified).isPresent()
                    && telling.filter(lead -> !lead.disqualified()).isEmpty();
        }
    }

    private Search(Setting setting, Part part, Condition goal) {
        this.setting = setting;
        this.model = setting.model();
        this.vantage = setting.vantage();
        this.part = part;
        this.goal = goal;
        this.distance = Distance.lookingBack(model, goal);
        this.reckoning = new Reckoning(model);
        boolean mayDisqualify = part.kind() == Part.Kind.DISQUALIFICATION
                || distance.terms().stream().anyMatch(Condition.Disqualified.class::isInstance);
        this.probe = new Probe(setting, part, mayDisqualify);
    }

    /**
     * Looks.
     *
     * @param acting what has to be so of a lead for the part to act
     * @param known leads that make other parts act, of which scores may be put together
     */
    static Outcome find(Setting setting, Part part, Condition acting, Supplies known) {
        CheckedModel model = setting.model();
        Condition goal = both(acting, Telling.of(part, model));
        Outcome outcome = new Search(setting, part, goal).find(known);
        Optional<Condition> in = Telling.nothingElseDisqualifies(part, model);
        return outcome.isOut() && in.isPresent() ? new Search(setting, part, both(goal, in)).find(known) : outcome;
    }

    private static Condition both(Condition goal, Optional<Condition> more) {
        return more.isEmpty() ? goal : new Condition.And(List.of(goal, more.get()));
    }

    private Outcome find(Supplies known) {
        Set<Sketch> guesses = new LinkedHashSet<>(List.of(Sketch.NOTHING));
        guesses.addAll(Ways.of(goal, true, model, vantage));
        List<Probe.Scored> tried = probe.score(List.copyOf(guesses));
        if (!isFound(tried)) {
            tried = both(tried, stepByStep(guesses, known));
        }
        List<Probe.Scored> acting =
                tried.stream().filter(Probe.Scored::acts).sorted(Probe.BEST).toList();
        boolean isOut = acting.stream().allMatch(Probe.Scored::disqualified);
        Optional<Probe.Scored> lifted = isFound(tried) || isOut
                ? Optional.empty()
                : new Lifting(setting, part, goal, probe, known).from(acting);
        Optional<Probe.Scored> telling =
                lifted.isPresent() ? lifted : Probe.best(tried).map(new Trimming(probe, scored -> scored)::of);
        return new Outcome(telling, acting.stream().findFirst());
    }

    private static boolean isFound(List<Probe.Scored> scored) {
        return Probe.best(scored).filter(found -> !found.disqualified()).isPresent();
    }

    private static List<Probe.Scored> both(List<Probe.Scored> some, List<Probe.Scored> others) {
        List<Probe.Scored> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** The leads of the last step, and all that were there before. */
    private List<Probe.Scored> stepByStep(Set<Sketch> guesses, Supplies known) {
        Program asking = distance.questions().program(model);
        List<Near> nearest = score(guesses, asking);
        List<Sketch> moves = moves(known);
        Set<Near> there = new LinkedHashSet<>();
        double least = Double.MAX_VALUE;
        int waited = 0;
        for (int round = 0; round < MOST_ROUNDS && waited < PATIENCE && !isThere(nearest); round++) {
            nearest.stream().filter(Near::isThere).forEach(there::add);
            nearest = nearest(nearest);
            waited = nearest.get(0).distance() < least ? 0 : waited + 1;
            least = Math.min(least, nearest.get(0).distance());
            Map<Sketch, Reckoning.Step> steps = steps(nearest, moves);
            List<Near> next = score(steps.keySet(), asking);
            next.addAll(score(reckoning.further(next, steps), asking));
            next.addAll(nearest);
            nearest = next;
        }
        there.addAll(nearest);
        return there.stream().map(Near::scored).toList();
    }

    /** The nearest of all, and the nearest of those that lack something else: what is near may lead nowhere. */
    private static List<Near> nearest(List<Near> all) {
        List<Near> inOrder = all.stream().sorted(Near.NEARER).toList();
        Set<Near> nearest = new LinkedHashSet<>(inOrder.subList(0, Math.min(inOrder.size(), NEAREST - MOST_OTHER)));
        Set<Set<Gap.Side>> sides = new HashSet<>();
        nearest.forEach(near -> sides.add(near.gap().sides()));
        inOrder.stream()
                .filter(near -> sides.add(near.gap().sides()))
                .limit(MOST_OTHER)
                .forEach(nearest::add);
        inOrder.stream().limit(NEAREST).forEach(nearest::add);
        return nearest.stream().limit(NEAREST).sorted(Near.NEARER).toList();
    }

    private static boolean isThere(List<Near> nearest) {
        return nearest.stream().anyMatch(near -> near.isThere() && near.scored().tooLong() == 0);
    }

    private List<Sketch> moves(Supplies known) {
        Set<Sketch> moves = new LinkedHashSet<>();
        if (Asked.by(goal, model).isNothing()) {
            distance.terms().forEach(term -> moves.addAll(Ways.of(term, true, model, vantage)));
            distance.terms().forEach(term -> moves.addAll(Ways.of(term, false, model, vantage)));
        } else {
            moves.addAll(known.of(distance.terms()));
            moves.addAll(before(known));
            List<List<Sketch>> own = distance.terms().stream()
                    .map(term -> Ways.of(term, true, model, vantage))
                    .toList();
            moves.addAll(Joining.any(own));
            List<List<Sketch>> opposite = distance.terms().stream()
                    .map(term -> Ways.of(term, false, model, vantage))
                    .toList();
            moves.addAll(Joining.any(opposite));
        }
        moves.remove(Sketch.NOTHING);
        return moves.stream().limit(MOST_MOVES).toList();
    }

    /** What is known, done before an earlier instant that is asked about, if any is. */
    private List<Sketch> before(Supplies known) {
        return EarlierMoments.of(distance.terms(), model, setting.goals()).stream()
                .flatMap(
                        moment -> known.ofScoresAsked(distance.terms()).stream().map(supply -> supply.before(moment)))
                .limit(MOST_EARLIER)
                .toList();
    }

    /** Each with the step that leads there; none for what is made smaller. */
    private static Map<Sketch, Reckoning.Step> steps(List<Near> from, List<Sketch> moves) {
        Map<Sketch, Reckoning.Step> steps = new LinkedHashMap<>();
        for (Near near : from) {
            near.sketch().smaller().forEach(smaller -> steps.put(smaller, Reckoning.Step.NONE));
            int most = Math.max(LEAST_MOVES, MOST_DONE / (1 + near.sketch().done()));
            for (Sketch move : moves.subList(0, Math.min(moves.size(), most))) {
                Reckoning.Step step = new Reckoning.Step(Optional.of(near), move);
                near.sketch().and(move).stream().limit(4).forEach(sketch -> steps.putIfAbsent(sketch, step));
                steps.putIfAbsent(Again.more(near.sketch(), move, 1), step);
            }
        }
        return steps;
    }

    /** Scores those that were not scored before. */
    private List<Near> score(Collection<Sketch> sketches, Program asking) {
        List<Sketch> fresh =
                sketches.stream().filter(known::add).limit(2L * MOST_AT_ONCE).toList();
        List<Near> near = new ArrayList<>();
        for (int from = 0; from < fresh.size(); from += MOST_AT_ONCE) {
            List<Sketch> some = fresh.subList(from, Math.min(fresh.size(), from + MOST_AT_ONCE));
            Setting.Seen seen = setting.see(some, asking);
            ScoredBatch batch = seen.now();
            List<Probe.Scored> scored = probe.score(some, batch);
            for (int lead = 0; lead < some.size(); lead++) {
                near.add(new Near(scored.get(lead), distance.of(goal, batch, seen.past(), lead)));
            }
        }
        return near;
    }
}
