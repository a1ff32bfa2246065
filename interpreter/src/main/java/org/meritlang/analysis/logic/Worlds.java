package org.meritlang.analysis.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that can be so of the tests about several topics; looks for one way that grants what is required. */
final class Worlds {
    private static final int MOST_STEPS = 20_000;

    private final byte[] truths;
    private final int[] topicOf;
    private final List<List<byte[]>> cells = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<Required> required = new ArrayList<>();
    private int steps;

    /** What must be so, and the last and the first topic that it asks. */
    private record Required(Predicate<byte[]> check, int first, int last) {}

    Worlds(int tests) {
        this.truths = new byte[tests];
        this.topicOf = new int[tests];
    }

    /**
     * Adds a topic.
     *
     * @param topic the ways in which its tests come out; empty where there are too many: then nothing is
     *     said of what asks them
     * @param tests the places of its tests
     */
    void add(Optional<List<byte[]>> topic, int[] tests) {
        for (int test : tests) {
            topicOf[test] = topic.isPresent() ? cells.size() : -1;
        }
        topic.ifPresent(ways -> {
            cells.add(ways);
            places.add(tests);
        });
    }

    /** Requires something of some tests. */
    void require(Predicate<byte[]> check, List<Integer> tests) {
        int first = tests.stream().mapToInt(test -> topicOf[test]).min().orElse(0);
        int last = tests.stream().mapToInt(test -> topicOf[test]).max().orElse(0);
        if (first >= 0) {
            required.add(new Required(check, first, last));
        }
    }

    /** Whether there may be a way; always true where there are too many to look at. */
    boolean areAny() {
        if (cells.isEmpty()) {
            return required.stream().allMatch(each -> each.check().test(truths));
        }
        for (int topic = 0; topic < cells.size(); topic++) {
            if (!areAnyOf(topic)) {
                return false;
            }
        }
        steps = 0;
        return required.stream().allMatch(each -> each.first() == each.last()) || descend(0);
    }

    /** How many ways were looked at. */
    int steps() {
        return steps;
    }

    /** Looks at one topic alone, for what asks nothing else. */
    private boolean areAnyOf(int topic) {
        List<Required> own = required.stream()
                .filter(each -> each.first() == topic && each.last() == topic)
                .toList();
        for (byte[] cell : cells.get(topic)) {
            put(topic, cell);
            if (own.stream().allMatch(each -> each.check().test(truths))) {
                return true;
            }
        }
        return false;
    }

    private boolean descend(int topic) {
        if (topic == cells.size()) {
            return true;
        }
        for (byte[] cell : cells.get(topic)) {
            if (++steps > MOST_STEPS) {
                return true;
            }
            put(topic, cell);
            boolean granted = required.stream()
                    .filter(each -> each.last() == topic)
                    .allMatch(each -> each.check().test(truths));
            if (granted && descend(topic + 1)) {
                return true;
            }
        }
        return false;
    }

    private void put(int topic, byte[] cell) {
        int[] own = places.get(topic);
        for (int i = 0; i < own.length; i++) {
            truths[own[i]] = cell[i];
        }
    }
}
