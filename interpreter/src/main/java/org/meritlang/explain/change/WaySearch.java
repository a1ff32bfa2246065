package org.meritlang.explain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Act;
import org.meritlang.guess.Distance;
import org.meritlang.guess.Sketch;
import org.meritlang.patience.Patience;
import org.meritlang.score.ScoredBatch;

/**
 * Looks for changes after which a condition holds: each alone, then all two together, then the nearest two with every
 * third. Ends where ways are found, so that all of them have the fewest changes. Goes the same way each time.
 */
final class WaySearch {
    private static final int MOST_PAIRS = 12_000;
    private static final int NEAREST_PAIRS = 60;
    /** Leads with long histories take longer; fewer ways are tried for them. */
    private static final int MOST_BATCHES = 8;

    private final Condition wanted;
    private final Variants variants;
    private final Moves moves;
    private final Distance distance;
    private final Program program;
    private final Set<Sketch> seen = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private int tried;

    /** A way that was scored, and how far it is from what is wanted. */
    private record Scored(Sketch way, double distance) {}

    private record Found(Sketch way, List<Step> steps, double reach) {
        boolean isMadeUp() {
            return steps.stream().anyMatch(Step::isMadeUp);
        }

        long outOfReach() {
            return steps.stream().filter(step -> !step.isInReach()).count();
        }
    }

    private static final Comparator<Found> BEST = Comparator.comparingLong(Found::outOfReach)
            .thenComparingInt(found -> found.steps().size())
            .thenComparingDouble(Found::reach);

    WaySearch(CheckedModel model, Condition wanted, Variants variants) {
        this.wanted = wanted;
        this.variants = variants;
        this.moves = new Moves(variants);
        this.distance = new Distance(model, wanted);
        distance.questions().put(wanted, true);
        this.program = distance.questions().program(model);
    }

    Becoming find(String words) {
        ScoredBatch now = variants.original(program);
        if (holds(now, 0)) {
            return new Becoming(words, true, List.of(), 0, 1);
        }
        List<Sketch> single = moves.of(distance.terms(), now.disqualified(0));
        List<Scored> ones = score(single);
        if (found.isEmpty()) {
            List<Scored> pairs = score(joined(single, single, MOST_PAIRS));
            if (found.isEmpty()) {
                List<Sketch> nearest = pairs.stream()
                        .sorted(Comparator.comparingDouble(Scored::distance))
                        .limit(NEAREST_PAIRS)
                        .map(Scored::way)
                        .toList();
                List<Sketch> order = ones.stream()
                        .sorted(Comparator.comparingDouble(Scored::distance))
                        .map(Scored::way)
                        .toList();
                score(joined(nearest, order, MOST_PAIRS));
            }
        }
        return new Becoming(words, false, best(), single.size(), tried);
    }

    private boolean holds(ScoredBatch batch, int lead) {
        return distance.questions().answer(wanted, true, batch, lead) == Truth.TRUE;
    }

    /** Keeps those of which the condition holds, and gives back the others. */
    private List<Scored> score(List<Sketch> ways) {
        List<Scored> missed = new ArrayList<>();
        int most = variants.most();
        for (int from = 0; from < Math.min(ways.size(), MOST_BATCHES * most); from += most) {
            List<Sketch> some = ways.subList(from, Math.min(ways.size(), from + most));
            ScoredBatch batch = variants.score(some, program);
            tried += some.size();
            for (int way = 0; way < some.size(); way++) {
                Patience.current().check();
                if (holds(batch, way)) {
                    Sketch found = some.get(way);
                    this.found.add(new Found(found, moves.steps(found), moves.reach(found)));
                } else {
                    double far = distance.of(wanted, batch, way) + (batch.disqualified(way) ? 1 : 0);
                    missed.add(new Scored(some.get(way), far));
                }
            }
        }
        return missed;
    }

    /** Each with each, unless they are about one attribute or a part of them does by itself. */
    private List<Sketch> joined(List<Sketch> ways, List<Sketch> more, int most) {
        List<Sketch> joined = new ArrayList<>();
        for (Sketch way : ways) {
            Patience.current().check();
            for (Sketch other : more) {
                Optional<Sketch> both = both(way, other);
                if (joined.size() < most && both.isPresent() && !holdsWithLess(both.get()) && seen.add(both.get())) {
                    joined.add(both.get());
                }
            }
        }
        return joined;
    }

    private static Optional<Sketch> both(Sketch one, Sketch other) {
        if (one.attributes().keySet().stream().anyMatch(other.attributes()::containsKey)) {
            return Optional.empty();
        }
        Map<Integer, org.meritlang.guess.Value> attributes = new HashMap<>(one.attributes());
        attributes.putAll(other.attributes());
        Map<Act, Integer> times = new LinkedHashMap<>();
        one.acts().forEach(act -> times.merge(act.once(), act.times(), Integer::sum));
        other.acts().forEach(act -> times.merge(act.once(), act.times(), Integer::sum));
        List<Act> acts = new ArrayList<>();
        times.forEach((act, count) -> acts.add(act.times(count)));
        acts.sort(Comparator.comparingInt(Act::activity).thenComparing(Act::toString));
        return Optional.of(new Sketch(attributes, acts));
    }

    private boolean holdsWithLess(Sketch way) {
        return found.stream().anyMatch(each -> contains(way, each.way));
    }

    private static boolean contains(Sketch way, Sketch less) {
        return less.attributes().entrySet().stream()
                        .allMatch(
                                each -> each.getValue().equals(way.attributes().get(each.getKey())))
                && less.acts().stream()
                        .allMatch(act -> way.acts().stream()
                                .anyMatch(own -> own.once().equals(act.once()) && own.times() >= act.times()));
    }

    /** Of ways that change the same things only the nearest; with made up values only where there are no others. */
    private List<Becoming.Way> best() {
        Set<Set<Object>> told = new LinkedHashSet<>();
        List<Becoming.Way> ways = new ArrayList<>();
        int fewest = found.stream().mapToInt(each -> each.steps().size()).min().orElse(0);
        boolean isAllMadeUp =
                found.stream().filter(each -> each.steps().size() == fewest).allMatch(Found::isMadeUp);
        for (Found each : found.stream().sorted(BEST).toList()) {
            boolean isWanted = each.steps().size() == fewest && (isAllMadeUp || !each.isMadeUp());
            if (isWanted && ways.size() < Becoming.MOST_WAYS && told.add(subjects(each.way))) {
                ways.add(new Becoming.Way(each.steps));
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
