package org.meritlang.implication;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A set of numbers, as stretches that neither overlap nor touch. For one thread. */
public final class Intervals {
    private final TreeMap<Interval, Interval> byLow = new TreeMap<>(Interval::compareLows);

    /** Adds a stretch; false when all of it was there already. */
    public boolean add(Interval added) {
        Optional<Interval> before = Optional.ofNullable(byLow.floorEntry(added)).map(Map.Entry::getValue);
        if (before.isPresent() && Interval.compareHighs(before.get(), added) >= 0) {
            return false;
        }
        Interval merged = added;
        if (before.isPresent() && before.get().reaches(added)) {
            byLow.remove(before.get());
            merged = new Interval(before.get().low(), added.high());
        }
        Map.Entry<Interval, Interval> next = byLow.higherEntry(merged);
        while (next != null && merged.reaches(next.getValue())) {
            byLow.remove(next.getKey());
            if (Interval.compareHighs(next.getValue(), merged) > 0) {
                merged = new Interval(merged.low(), next.getValue().high());
            }
            next = byLow.higherEntry(merged);
        }
        byLow.put(merged, merged);
        return true;
    }
}
