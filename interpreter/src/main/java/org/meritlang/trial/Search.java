package org.meritlang.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Asked;
import org.meritlang.guess.Distance;
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
    private static final int MOST_AT_ONCE = 2_000;
    private static final int NEAREST = 6;
    /** After so many rounds that came no nearer the search is given up. */
    private static final int PATIENCE = 3;

    private final Setting setting;
    private final CheckedModel model;
    private final Vantage vantage;
    private final Part part;
    private final Condition goal;
    private final Distance distance;
    private final Probe probe;
    private final Set<Sketch> seen = new HashSet<>();

    private record Near(Probe.Scored scored, double distance) {
        Sketch sketch() {
            return scored.sketch();
        }
    }

    private static final Comparator<Near> NEARER = Comparator.comparingDouble(Near::distance)
            .thenComparing(near -> near.scored().disqualified())
            .thenComparingInt(near -> near.sketch().size());

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
        this.distance = new Distance(model, goal);
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

    /** The leads of the last step. */
    private List<Probe.Scored> stepByStep(Set<Sketch> guesses, Supplies known) {
        Program asking = distance.questions().program(model);
        List<Near> nearest = score(guesses, asking);
        List<Sketch> moves = moves(known);
        double least = Double.MAX_VALUE;
        int waited = 0;
        for (int round = 0; round < MOST_ROUNDS && waited < PATIENCE && !isThere(nearest); round++) {
            nearest = nearest.stream().sorted(NEARER).limit(NEAREST).toList();
            waited = nearest.get(0).distance() < least ? 0 : waited + 1;
            least = Math.min(least, nearest.get(0).distance());
            List<Near> next = score(steps(nearest, moves), asking);
            next.addAll(nearest);
            nearest = next;
        }
        return nearest.stream().map(Near::scored).toList();
    }

    /** Whether no step leads nearer: what remains is a matter of points. */
    private static boolean isThere(List<Near> nearest) {
        return nearest.stream().anyMatch(near -> near.scored().acts() && near.distance() == 0);
    }

    private List<Sketch> moves(Supplies known) {
        Set<Sketch> moves = new LinkedHashSet<>();
        if (Asked.by(goal, model).isNothing()) {
            distance.terms().forEach(term -> moves.addAll(Ways.of(term, true, model, vantage)));
            distance.terms().forEach(term -> moves.addAll(Ways.of(term, false, model, vantage)));
        } else {
            moves.addAll(known.of(distance.terms()));
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

    private static Set<Sketch> steps(List<Near> from, List<Sketch> moves) {
        Set<Sketch> steps = new LinkedHashSet<>();
        for (Near near : from) {
            steps.addAll(near.sketch().smaller());
            for (Sketch move : moves) {
                near.sketch().and(move).stream().limit(4).forEach(steps::add);
            }
        }
        return steps;
    }

    /** Scores those that were not scored before. */
    private List<Near> score(Collection<Sketch> sketches, Program asking) {
        List<Sketch> fresh =
                sketches.stream().filter(seen::add).limit(2L * MOST_AT_ONCE).toList();
        List<Near> near = new ArrayList<>();
        for (int from = 0; from < fresh.size(); from += MOST_AT_ONCE) {
            List<Sketch> some = fresh.subList(from, Math.min(fresh.size(), from + MOST_AT_ONCE));
            ScoredBatch batch = setting.score(some, asking);
            List<Probe.Scored> scored = probe.score(some, batch);
            for (int lead = 0; lead < some.size(); lead++) {
                double out = scored.get(lead).disqualified() ? 1 : 0;
                near.add(new Near(scored.get(lead), distance.of(goal, batch, lead) + out));
            }
        }
        return near;
    }
}
