package org.meritlang.change;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds which things of an old row of things are which of a new one: first by what tells them apart best. Those with one
 * key find each other in their order.
 */
final class Partners<T> {
    private static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;
    private final int[] ofBefore;
    private final int[] ofAfter;

    Partners(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        ofBefore = none(before.size());
        ofAfter = none(after.size());
    }

    private static int[] none(int size) {
        int[] partners = new int[size];
        Arrays.fill(partners, NONE);
        return partners;
    }

    /** Makes partners of those without one that have the same key. */
    Partners<T> by(Function<T, ?> key) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (ofBefore[i] == NONE) {
                free.computeIfAbsent(key.apply(before.get(i)), k -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> waiting = ofAfter[i] == NONE ? free.get(key.apply(after.get(i))) : null;
            if (waiting != null && !waiting.isEmpty()) {
                ofAfter[i] = waiting.remove();
                ofBefore[ofAfter[i]] = i;
            }
        }
        return this;
    }

    /** The partner of a new thing; negative if it has none. */
    int ofAfter(int index) {
        return ofAfter[index];
    }

    /** The partner of an old thing; negative if it has none. */
    int ofBefore(int index) {
        return ofBefore[index];
    }

    /**
     * For each new thing whether it keeps its place: as many as can be follow each other as their partners do.
     * Those without a partner do not.
     */
    boolean[] inPlace() {
        int[] lengths = new int[ofAfter.length];
        int[] previous = none(ofAfter.length);
        int last = NONE;
        for (int i = 0; i < ofAfter.length; i++) {
            if (ofAfter[i] == NONE) {
                continue;
            }
            lengths[i] = 1;
            for (int j = 0; j < i; j++) {
                if (ofAfter[j] != NONE && ofAfter[j] < ofAfter[i] && lengths[j] >= lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            last = last == NONE || lengths[i] > lengths[last] ? i : last;
        }
        boolean[] kept = new boolean[ofAfter.length];
        for (int i = last; i != NONE; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
