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

    private final CheckedModel model;
    private final Vantage vantage;
    private final Leads leads;
    private final Condition goal;
    private final Distance distance;
    private final Program program;
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

    Search(CheckedModel model, Vantage vantage, Leads leads, Part part, Condition goal) {
        this.model = model;
        this.vantage = vantage;
        this.leads = leads;
        this.goal = goal;
        this.distance = new Distance(model, goal);
        this.program = distance.questions().program(model);
        this.mayDisqualify = part.kind() == Part.Kind.DISQUALIFICATION
                || distance.terms().stream().anyMatch(Condition.Disqualified.class::isInstance);
        this.place = place(part);
    }

    private int place(Part wanted) {
        List<Firing> firings =
                program.evaluate(leads.batch(List.of()), vantage.asOf()).firings();
        for (int i = 0; i < firings.size(); i++) {
            if (firings.get(i).part().equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the model has no such part: " + wanted);
    }

    /**
     * Looks.
     *
     * @param known leads that make other parts act, of which scores may be put together
     */
    Optional<Sketch> find(Collection<Sketch> known) {
        Set<Sketch> first = new LinkedHashSet<>(List.of(Sketch.NOTHING));
        first.addAll(Ways.of(goal, true, model, vantage));
        List<Scored> nearest = score(first);
        List<Sketch> moves = List.of();
        double best = Double.MAX_VALUE;
        int rounds = 0;
        for (int waited = 0; waited < PATIENCE && rounds < MOST_ROUNDS; waited++, rounds++) {
            Optional<Scored> found = nearest.stream().filter(Scored::acts).min(BEST);
            if (found.isPresent() && (mayDisqualify || !found.get().disqualified() || rounds > 0)) {
                return Optional.of(smallest(found.get()).sketch());
            }
            nearest = nearest.stream().sorted(NEARER).limit(NEAREST).toList();
            double now = nearest.isEmpty() ? best : nearest.get(0).distance();
            if (now < best) {
                best = now;
                waited = 0;
            }
            if (moves.isEmpty()) {
                moves = moves(known);
            }
            List<Scored> next = new ArrayList<>(score(steps(nearest, moves)));
            next.addAll(nearest);
            nearest = next;
        }
        return nearest.stream()
                .filter(Scored::acts)
                .min(BEST)
                .map(found -> smallest(found).sketch());
    }

    private List<Sketch> moves(Collection<Sketch> known) {
        Set<Sketch> moves = new LinkedHashSet<>();
        if (Asked.by(goal, model).isNothing()) {
            distance.terms().forEach(term -> moves.addAll(Ways.of(term, true, model, vantage)));
            distance.terms().forEach(term -> moves.addAll(Ways.of(term, false, model, vantage)));
        } else {
            moves.addAll(known.stream().limit(MOST_MOVES / 2).toList());
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
    private List<Scored> score(Collection<Sketch> sketches) {
        List<Sketch> fresh =
                sketches.stream().filter(seen::add).limit(2L * MOST_AT_ONCE).toList();
        List<Scored> scored = new ArrayList<>();
        for (int from = 0; from < fresh.size(); from += MOST_AT_ONCE) {
            scored.addAll(scoreTogether(fresh.subList(from, Math.min(fresh.size(), from + MOST_AT_ONCE))));
        }
        return scored;
    }

    private List<Scored> scoreTogether(List<Sketch> sketches) {
        ScoredBatch batch = program.evaluate(
                leads.batch(sketches.stream()
                        .map(sketch -> sketch.facts(model, vantage))
                        .toList()),
                vantage.asOf());
        List<Firing> firings = batch.firings();
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            int lead = i;
            boolean acts = firings.get(place).acted().test(lead);
            int others = acts
                    ? (int) firings.stream()
                            .filter(firing -> firing.acted().test(lead))
                            .count()
                    : 0;
            boolean isOut = !mayDisqualify && batch.disqualified(lead);
            scored.add(new Scored(
                    sketches.get(lead), acts, distance.of(goal, batch, lead) + (isOut ? 1 : 0), isOut, others));
        }
        return scored;
    }

    /** Leaves out what the part needs not to act, as long as nothing else acts for it. */
    private Scored smallest(Scored found) {
        Scored best = found;
        while (true) {
            Scored before = best;
            Optional<Scored> smaller = scoreTogether(best.sketch().smaller()).stream()
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
