package org.meritlang.explain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.explain.change.Tries.Tried;
import org.meritlang.guess.Sketch;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.patience.Patience;
import org.meritlang.score.ScoredBatch;

/**
 * Looks for the fewest changes after which a condition holds: each alone, then every two together, then the nearest two
 * with every third. Where that takes a known value that is otherwise, the same is done once more with what can happen
 * alone. Goes the same way each time.
 */
final class WaySearch {
    private static final int MOST_PAIRS = 12_000;
    private static final int NEAREST_PAIRS = 60;
    private static final Comparator<Found> BEST = Comparator.comparing(Found::ease)
            .thenComparingLong(Found::outOfReach)
            .thenComparingDouble(Found::reach);

    private final CheckedModel model;
    private final Condition wanted;
    private final Variants variants;
    private final Moves moves;
    private final Tries tries;

    /** A way that does, in words, and how far numbers go in it. */
    private record Found(Sketch way, List<Step> steps, double reach) {
        boolean isMadeUp() {
            return steps.stream().anyMatch(Step::isMadeUp);
        }

        Ease ease() {
            return new Becoming.Way(steps, way).ease();
        }

        long outOfReach() {
            return steps.stream().filter(step -> step.ease() != Ease.CAN_HAPPEN).count();
        }
    }

    WaySearch(CheckedModel model, Condition wanted, Variants variants) {
        this.model = model;
        this.wanted = wanted;
        this.variants = variants;
        this.moves = new Moves(variants);
        this.tries = new Tries(model, wanted, variants);
    }

    Becoming find(String words) {
        ScoredBatch now = tries.now();
        if (tries.holds(now, 0)) {
            return new Becoming(words, true, false, Optional.empty(), List.of(), 0, 1);
        }
        List<Sketch> single = moves.of(tries.terms(), now.disqualified(0));
        List<Found> fewest = found(fewest(single));
        boolean isInReach = fewest.stream().anyMatch(each -> each.ease() == Ease.CAN_HAPPEN);
        List<Found> inReach = isInReach
                ? List.of()
                : found(fewest(single.stream().filter(moves::isInReach).toList()));
        List<Becoming.Way> ways =
                Stream.of(inReach, fewest).flatMap(each -> best(each).stream()).toList();
        return new Becoming(
                words, false, false, Waiting.until(model, wanted, variants), ways, single.size(), tries.count());
    }

    /** All ways with the fewest changes of these that were found. */
    private List<Sketch> fewest(List<Sketch> single) {
        List<Tried> ones = tries.of(single);
        if (hasSome(ones)) {
            return thatDo(ones);
        }
        List<Tried> pairs = tries.of(joined(single, single));
        if (hasSome(pairs)) {
            return thatDo(pairs);
        }
        List<Sketch> nearest = nearest(pairs).subList(0, Math.min(NEAREST_PAIRS, pairs.size()));
        List<Sketch> three = thatDo(tries.of(joined(nearest, nearest(ones))));
        List<Tried> less = tries.of(
                three.stream().flatMap(each -> moves.less(each).stream()).toList());
        return hasSome(less) ? thatDo(less) : three;
    }

    private static boolean hasSome(List<Tried> tried) {
        return tried.stream().anyMatch(Tried::does);
    }

    private static List<Sketch> thatDo(List<Tried> tried) {
        return tried.stream().filter(Tried::does).map(Tried::way).distinct().toList();
    }

    private static List<Sketch> nearest(List<Tried> tried) {
        return tried.stream()
                .sorted(Comparator.comparingDouble(Tried::distance))
                .map(Tried::way)
                .toList();
    }

    /** Each with each, unless they are about one attribute. */
    private List<Sketch> joined(List<Sketch> ways, List<Sketch> more) {
        Set<Sketch> joined = new LinkedHashSet<>();
        for (Sketch way : ways) {
            Patience.current().check();
            for (Sketch other : more) {
                if (joined.size() < MOST_PAIRS) {
                    moves.both(way, other).ifPresent(joined::add);
                }
            }
        }
        return new ArrayList<>(joined);
    }

    private List<Found> found(List<Sketch> ways) {
        return ways.stream()
                .map(way -> new Found(way, moves.steps(way), moves.reach(way)))
                .toList();
    }

    /** Of ways that change the same things only the nearest; with made up values only where there are no others. */
    private static List<Becoming.Way> best(List<Found> found) {
        Set<Set<Object>> told = new LinkedHashSet<>();
        List<Becoming.Way> ways = new ArrayList<>();
        boolean isAllMadeUp = found.stream().allMatch(Found::isMadeUp);
        for (Found each : found.stream().sorted(BEST).toList()) {
            boolean isWanted = isAllMadeUp || !each.isMadeUp();
            if (isWanted && ways.size() < Becoming.MOST_WAYS && told.add(subjects(each.way))) {
                ways.add(new Becoming.Way(each.steps, each.way));
            }
        }
        return ways;
    }

    private static Set<Object> subjects(Sketch way) {
        Set<Object> subjects = new HashSet<>(way.attributes().keySet());
        way.acts().forEach(act -> subjects.add("activity " + act.activity()));
        return subjects;
    }
}
