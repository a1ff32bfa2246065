package org.meritlang.change;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which things of an old model are which of a new one although they have other names. For one thread. */
final class Pairs {
    private final Map<Thing, Thing> found = new LinkedHashMap<>();

    void put(Thing before, Thing after) {
        found.put(before, after);
    }

    void remove(Thing before) {
        found.remove(before);
    }

    boolean isPaired(Thing before) {
        return found.containsKey(before);
    }

    /** The old things. */
    Set<Thing> before() {
        return Set.copyOf(found.keySet());
    }

    /** The new things. */
    Set<Thing> after() {
        return new HashSet<>(found.values());
    }

    /** What a thing of the old model is in the new one, as far as that is known. */
    Thing now(Thing before) {
        Thing after = found.get(before);
        return after == null ? new Thing(before.what(), before.of().map(this::now), before.key()) : after;
    }
}
