package org.meritlang.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Joining;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Value;
import org.meritlang.guess.Ways;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Range;
import org.meritlang.model.Score;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;

/**
 * Raises and lowers a score by what its other sentences give, until one that acts also shows: taking points shows only
 * where there are some to take, a limit only above it.
 */
final class Lifting {
    private static final int MOST_ROUNDS = 6;
    private static final int MOST_MOVES = 160;
    private static final int MOST_AT_ONCE = 800;
    private static final int EACH_WAY = 2;
    private static final int MOST_DONE = 100;
    private static final int MOST_MOMENTS = 4;
    private static final int PATIENCE = 2;
    private static final List<Integer> MULTIPLES = List.of(10, 100);

    private final Setting setting;
    private final Part part;
    private final Probe probe;
    private final Optional<Integer> score;
    private final List<Sketch> moves;
    private final Program unbounded;
    private final Set<Sketch> seen = new HashSet<>();

    /** A lead, and what its score would be if nothing bounded it. */
    private record Lifted(Probe.Scored scored, long points) {}

    Lifting(Setting setting, Part part, Condition acting, Probe probe, Supplies known) {
        this.setting = setting;
        this.part = part;
        this.probe = probe;
        List<Score> scores = setting.model().scores();
        this.score = IntStream.range(0, scores.size())
                .filter(i -> part.owner().filter(scores.get(i).name()::equals).isPresent())
                .boxed()
                .findFirst();
        this.moves =
                score.map(own -> moves(scores.get(own).name(), acting, known)).orElse(List.of());
        this.unbounded = score.isPresent() ? Program.of(unbounded(setting.model())) : setting.program();
    }

    private List<Sketch> moves(String name, Condition acting, Supplies known) {
        List<Condition> own = setting.goals().ofScore(name);
        Set<Sketch> once = new LinkedHashSet<>(known.of(name));
        once.addAll(Joining.any(ways(own, true)));
        Set<Sketch> moves = new LinkedHashSet<>(once);
        moments(acting).forEach(then -> once.forEach(sketch -> moves.add(sketch.at(then))));
        MULTIPLES.forEach(times -> once.forEach(sketch -> moves.add(sketch.times(times))));
        moves.addAll(Joining.any(ways(own, false)));
        moves.remove(Sketch.NOTHING);
        return moves.stream().limit(MOST_MOVES).toList();
    }

    /** Those that the part itself asks about: what silence takes away was given before it began. */
    private Set<Value> moments(Condition acting) {
        Set<Value> moments = new LinkedHashSet<>();
        for (boolean wanted : List.of(true, false)) {
            for (Sketch way : Ways.of(acting, wanted, setting.model(), setting.vantage())) {
                way.acts().forEach(act -> act.when().ifPresent(moments::add));
            }
        }
        return moments.stream().limit(MOST_MOMENTS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<List<Sketch>> ways(List<Condition> conditions, boolean wanted) {
        return conditions.stream()
                .map(condition -> Ways.of(condition, wanted, setting.model(), setting.vantage()))
                .toList();
    }

    /**
     * Looks for a lead for which the part makes a difference, rather one for which all of it shows. None for a part that
     * is no matter of points.
     *
     * @param acting leads for which the part acts, the best first
     */
    Optional<Probe.Scored> from(List<Probe.Scored> acting) {
        if (score.isEmpty()) {
            return Optional.empty();
        }
        Optional<Probe.Scored> some = Optional.empty();
        List<Lifted> ends = ends(lifted(acting));
        int waited = 0;
        for (int round = 0; round < MOST_ROUNDS && waited < PATIENCE; round++) {
            List<Probe.Scored> next = acting(steps(ends));
            List<Probe.Scored> telling = next.stream()
                    .filter(scored -> scored.tells() && !scored.disqualified())
                    .toList();
            Optional<Probe.Scored> whole = Probe.best(whole(telling));
            if (whole.isPresent()) {
                return whole.map(new Trimming(probe, this::whole)::of);
            }
            some = some.or(() -> Probe.best(telling));
            List<Lifted> all = lifted(next);
            all.addAll(ends);
            List<Lifted> further = ends(all);
            waited = span(further) > span(ends) ? 0 : waited + 1;
            ends = further;
        }
        return some.map(new Trimming(probe, scored -> scored)::of);
    }

    /** Those for which the part gives or takes no less than it would if nothing bounded the score. */
    private List<Probe.Scored> whole(List<Probe.Scored> scored) {
        if (part.kind() == Part.Kind.BOUND) {
            return scored;
        }
        CheckedModel without = Absence.of(setting.model(), part);
        List<Long> shown = effects(scored, setting.program(), Program.of(without));
        List<Long> all = effects(scored, unbounded, Program.of(unbounded(without)));
        return IntStream.range(0, scored.size())
                .filter(lead -> shown.get(lead).equals(all.get(lead)))
                .mapToObj(scored::get)
                .toList();
    }

    private List<Long> effects(List<Probe.Scored> scored, Program with, Program without) {
        List<Sketch> sketches = scored.stream().map(Probe.Scored::sketch).toList();
        ScoredBatch batch = setting.score(sketches, with);
        ScoredBatch other = setting.score(sketches, without);
        return IntStream.range(0, scored.size())
                .mapToObj(lead -> batch.points(score.orElseThrow(), lead) - other.points(score.orElseThrow(), lead))
                .toList();
    }

    private List<Probe.Scored> acting(Set<Sketch> steps) {
        List<Sketch> fresh = steps.stream()
                .filter(step -> step.done() <= MOST_DONE && seen.add(step))
                .limit(MOST_AT_ONCE)
                .toList();
        return probe.score(fresh).stream().filter(Probe.Scored::acts).toList();
    }

    private Set<Sketch> steps(List<Lifted> from) {
        Set<Sketch> steps = new LinkedHashSet<>();
        for (Sketch move : moves) {
            for (Lifted lifted : from) {
                lifted.scored().sketch().and(move).stream().limit(2).forEach(steps::add);
            }
        }
        return steps;
    }

    private List<Lifted> lifted(List<Probe.Scored> scored) {
        ScoredBatch batch =
                setting.score(scored.stream().map(Probe.Scored::sketch).toList(), unbounded);
        List<Lifted> lifted = new ArrayList<>();
        for (int lead = 0; lead < scored.size(); lead++) {
            lifted.add(new Lifted(scored.get(lead), batch.points(score.orElseThrow(), lead)));
        }
        return lifted;
    }

    /** The highest and the lowest. */
    private static List<Lifted> ends(List<Lifted> all) {
        Comparator<Lifted> in = Comparator.comparing(lifted -> lifted.scored().disqualified());
        Comparator<Lifted> small =
                Comparator.comparingInt(lifted -> lifted.scored().sketch().size());
        Comparator<Lifted> low = Comparator.comparingLong(Lifted::points);
        Set<Lifted> ends = new LinkedHashSet<>();
        all.stream()
                .sorted(in.thenComparing(low.reversed()).thenComparing(small))
                .limit(EACH_WAY)
                .forEach(ends::add);
        all.stream()
                .sorted(in.thenComparing(low).thenComparing(small))
                .limit(EACH_WAY)
                .forEach(ends::add);
        return List.copyOf(ends);
    }

    private static long span(List<Lifted> ends) {
        long highest = ends.stream().mapToLong(Lifted::points).max().orElse(0);
        long lowest = ends.stream().mapToLong(Lifted::points).min().orElse(0);
        return highest - lowest;
    }

    /** The model with all that one score gives, whatever its range, its limits and those of its groups say. */
    private CheckedModel unbounded(CheckedModel model) {
        List<Score> scores = new ArrayList<>(model.scores());
        int own = score.orElseThrow();
        Score bounded = scores.get(own);
        if (bounded.content() instanceof Score.Content.Rules rules) {
            List<Score.Group> groups = rules.groups().stream()
                    .map(group -> new Score.Group(group.name(), Range.ALL, group.when(), group.rules()))
                    .toList();
            scores.set(
                    own,
                    new Score(
                            bounded.name(),
                            Range.ALL,
                            bounded.when(),
                            new Score.Content.Rules(groups, List.of(), List.of())));
        }
        return new CheckedModel(
                model.name(),
                model.zone(),
                model.attributes(),
                model.activities(),
                model.definitions(),
                scores,
                model.labellings(),
                model.order(),
                List.of(),
                model.alerts(),
                model.examples(),
                model.total(),
                model.fingerprint());
    }
}
