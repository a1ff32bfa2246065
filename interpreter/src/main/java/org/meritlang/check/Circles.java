package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Things that need one another: puts each behind those it needs, and finds circles. Iterative, so
 * that no chain is too long.
 */
final class Circles {
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<List<String>> circles = new ArrayList<>();
    private final Set<String> inCircle = new HashSet<>();

    /** Adds a thing, in the order of the file. */
    void add(String thing) {
        needs.computeIfAbsent(thing, key -> new LinkedHashSet<>());
    }

    /** Says that one thing needs another; what was never added is not waited for. */
    void need(String thing, String other) {
        needs.computeIfAbsent(thing, key -> new LinkedHashSet<>()).add(other);
    }

    Set<String> needsOf(String thing) {
        return needs.getOrDefault(thing, Set.of());
    }

    /** Whether a thing lies on a circle that is told. */
    boolean isInCircle(String thing) {
        return inCircle.contains(thing);
    }

    private record Step(String thing, Iterator<String> needs) {}

    void solve() {
        Set<String> done = new HashSet<>();
        for (String thing : needs.keySet()) {
            walk(thing, done);
        }
    }

    private void walk(String start, Set<String> done) {
        Deque<Step> path = new ArrayDeque<>();
        Map<String, Integer> onPath = new HashMap<>();
        enter(start, path, onPath, done);
        while (!path.isEmpty()) {
            Step step = path.peekLast();
            if (!step.needs().hasNext()) {
                path.removeLast();
                onPath.remove(step.thing());
                done.add(step.thing());
                order.add(step.thing());
                continue;
            }
            String next = step.needs().next();
            Integer since = onPath.get(next);
            if (since != null) {
                keep(path.stream().skip(since).map(Step::thing), step.thing(), next);
            } else {
                enter(next, path, onPath, done);
            }
        }
    }

    /** Of circles that share a thing, one is enough. */
    private void keep(Stream<String> circle, String last, String first) {
        if (!inCircle.contains(first) && !inCircle.contains(last)) {
            List<String> things = circle.toList();
            inCircle.addAll(things);
            circles.add(things);
        }
    }

    private void enter(String thing, Deque<Step> path, Map<String, Integer> onPath, Set<String> done) {
        Set<String> needed = needs.get(thing);
        if (needed != null && !done.contains(thing)) {
            onPath.put(thing, path.size());
            path.addLast(new Step(thing, needed.iterator()));
        }
    }

    /** All things, each behind those it needs. */
    List<String> order() {
        return List.copyOf(order);
    }

    /** The circles that were found, each once; each begins with the thing met first. */
    List<List<String>> circles() {
        return List.copyOf(circles);
    }
}
