package org.meritlang.repl.write;

import java.util.Comparator;

/**
 * A row with what decides its place.
 *
 * @param key the greater, the earlier
 * @param place among all leads of the data, which decides between equal keys
 */
public record Ranked<T>(long key, long place, T row) {
    static <T> Comparator<Ranked<T>> inOrder() {
        return Comparator.<Ranked<T>>comparingLong(Ranked::key).reversed().thenComparingLong(Ranked::place);
    }
}
