package org.meritlang.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a run keeps what definitions and outputs are, and what definitions hang on; each is told here
 * before anything refers to it. For one thread.
 */
final class Names {
    private final Map<Named, Slot<?>> slots = new HashMap<>();
    private final Map<Named, Set<Suspicion>> suspicions = new HashMap<>();

    void put(Named named, Slot<?> slot) {
        slots.put(named, slot);
    }

    void put(Named named, Slot<?> slot, Set<Suspicion> hangsOn) {
        put(named, slot);
        suspicions.put(named, hangsOn);
    }

    Slot<byte[]> truths(Named named) {
        return slot(named, byte[].class);
    }

    Slot<Numbers> numbers(Named named) {
        return slot(named, Numbers.class);
    }

    Slot<long[]> points(int score) {
        return slot(new Named.OfScore(score), long[].class);
    }

    Slot<int[]> labels(int grade) {
        return slot(new Named.OfLabelling(grade), int[].class);
    }

    /** What the definition hangs on; nothing for an output, which is never unknown. */
    Set<Suspicion> suspicions(Named named) {
        return suspicions.getOrDefault(named, new LinkedHashSet<>());
    }

    private <V> Slot<V> slot(Named named, Class<V> kind) {
        Slot<?> slot = slots.get(named);
        if (slot == null) {
            throw new IllegalStateException("used before it was compiled, perhaps by itself: " + named);
        }
        if (!slot.kind().equals(kind)) {
            throw new IllegalArgumentException("not of the kind that it is asked as: " + named);
        }
        return slot.as(kind);
    }
}
