package org.meritlang.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Asked;
import org.meritlang.guess.Distance;
import org.meritlang.guess.Joining;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Vantage;
import org.meritlang.guess.Ways;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;

/**
 * Looks for a lead that makes one part of a model act: guesses first, then steps from the nearest leads so
 * far. Every lead is scored; nothing is believed. Goes the same way each time.
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
    private final Condition goal;
    private final Distance distance;
    private final boolean mayDisqualify;
    private final int place;
    private final Set<Sketch> seen = new HashSet<>();

    /** A lead that was scored. */
    private record Scored(Sketch sketch, boolean acts, double distance, boolean disqualified, int others) {}

    /** Of those that act. */
    private static final Comparator<Scored> BEST = Comparator.comparing(Scored::disqualified)
            .thenComparingInt(Scored::others)
            .thenComparingInt(scored -> scored.sketch().size());

    private static final Comparator<Scored> NEARER = Comparator.comparingDouble(Scored::distance)
            .thenComparing(Scored::disqualified)
            .thenComparingInt(scored -> scored.sketch().size());

    Search(Setting setting, Part part, Condition goal) {
        this.setting = setting;
        this.model = setting.model();
        this.vantage = setting.vantage();
        this.goal = goal;
        this.distance = new Distance(model, goal);
        this.mayDisqualify = part.kind() == Part.Kind.DISQUALIFICATION
                || distance.terms().stream().anyMatch(Condition.Disqualified.class::isInstance);
        this.place = setting.place(part);
    }

    /**
     * Looks.
     *
     * @param known leads that make other parts act, of which scores may be put together
     */
    Optional<Sketch> find(Supplies known) {
        Set<Sketch> guesses = new LinkedHashSet<>(List.of(Sketch.NOTHING));
        guesses.addAll(Ways.of(goal, true, model, vantage));
        Optional<Scored> guessed = best(scoreTogether(List.copyOf(guesses), setting.program(), false));
        if (guessed.isPresent() && !guessed.get().disqualified()) {
            return Optional.of(smallest(guessed.get()).sketch());
        }
        return best(stepByStep(guesses, known))
                .or(() -> guessed)
                .map(found -> smallest(found).sketch());
    }

    private static Optional<Scored> best(List<Scored> scored) {
        return scored.stream().filter(Scored::acts).min(BEST);
    }

    /** The leads of the last step. */
    private List<Scored> stepByStep(Set<Sketch> guesses, Supplies known) {
        Program asking = distance.questions().program(model);
        List<Scored> nearest = score(guesses, asking);
        List<Sketch> moves = moves(known);
        double least = Double.MAX_VALUE;
        int waited = 0;
        for (int round = 0; round < MOST_ROUNDS && waited < PATIENCE; round++) {
            nearest = nearest.stream().sorted(NEARER).limit(NEAREST).toList();
            waited = nearest.get(0).distance() < least ? 0 : waited + 1;
            least = Math.min(least, nearest.get(0).distance());
            List<Scored> next = score(steps(nearest, moves), asking);
            if (best(next).filter(found -> !found.disqualified()).isPresent()) {
                return next;
            }
            next.addAll(nearest);
            nearest = next;
        }
        return nearest;
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

    private static Set<Sketch> steps(List<Scored> from, List<Sketch> moves) {
        Set<Sketch> steps = new LinkedHashSet<>();
        for (Scored scored : from) {
            steps.addAll(scored.sketch().smaller());
            for (Sketch move : moves) {
                scored.sketch().and(move).stream().limit(4).forEach(steps::add);
            }
        }
        return steps;
    }

    /** Scores those that were not scored before. */
    private List<Scored> score(Collection<Sketch> sketches, Program asking) {
        List<Sketch> fresh =
                sketches.stream().filter(seen::add).limit(2L * MOST_AT_ONCE).toList();
        List<Scored> scored = new ArrayList<>();
        for (int from = 0; from < fresh.size(); from += MOST_AT_ONCE) {
            List<Sketch> some = fresh.subList(from, Math.min(fresh.size(), from + MOST_AT_ONCE));
            scored.addAll(scoreTogether(some, asking, true));
        }
        return scored;
    }

    /** @param measured whether the program answers what the distance asks; else all lie equally far */
    private List<Scored> scoreTogether(List<Sketch> sketches, Program by, boolean measured) {
        ScoredBatch batch = setting.score(sketches, by);
        List<Firing> firings = batch.firings();
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            int lead = i;
            boolean acts = Acted.shows(firings.get(place), batch, lead);
            int others = acts
                    ? (int) firings.stream()
                            .filter(firing -> firing.acted().test(lead))
                            .count()
                    : 0;
            boolean isOut = !mayDisqualify && batch.disqualified(lead);
            double far = (measured ? distance.of(goal, batch, lead) : 0) + (isOut ? 1 : 0);
            scored.add(new Scored(sketches.get(lead), acts, far, isOut, others));
        }
        return scored;
    }

    /** Leaves out what the part needs not to act, as long as nothing else acts for it. */
    private Scored smallest(Scored found) {
        Scored best = found;
        while (true) {
            Scored before = best;
            Optional<Scored> smaller = scoreTogether(best.sketch().smaller(), setting.program(), false).stream()
                    .filter(Scored::acts)
                    .filter(scored ->
                            scored.disqualified() == before.disqualified() && scored.others() <= before.others())
                    .min(BEST);
            if (smaller.isEmpty()) {
                return best;
            }
            best = smaller.get();
        }
    }
}
