package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the steps of a program, each after those it reads, and no two that are equal. For one thread. */
final class Plan {
    private final List<Step<?>> steps = new ArrayList<>();
    private final Map<Object, Integer> known = new HashMap<>();

    Slot<byte[]> truths(Step<byte[]> step) {
        return slot(step, step, byte[].class);
    }

    /** For steps that cannot be compared themselves: those with equal keys are the same. */
    Slot<byte[]> truths(Object key, Step<byte[]> step) {
        return slot(key, step, byte[].class);
    }

    Slot<Numbers> numbers(Step<Numbers> step) {
        return slot(step, step, Numbers.class);
    }

    Slot<long[]> points(Step<long[]> step) {
        return slot(step, step, long[].class);
    }

    /** The numbers of labels or of rows. */
    Slot<int[]> choices(Step<int[]> step) {
        return slot(step, step, int[].class);
    }

    List<Step<?>> steps() {
        return List.copyOf(steps);
    }

    private <V> Slot<V> slot(Object key, Step<V> step, Class<V> kind) {
        int next = steps.size();
        int index = known.computeIfAbsent(key, any -> next);
        if (index == next) {
            steps.add(step);
        }
        return new Slot<>(index, kind);
    }
}
