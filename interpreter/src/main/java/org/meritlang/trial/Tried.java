package org.meritlang.trial;

import java.util.List;
import org.meritlang.source.Span;

/**
 * What came of one example.
 *
 * @param title what the file calls it; of a row of {@code examples} its number there, {@code row 2}
 * @param misses what was expected and did not come, in the order of the file
 */
public record Tried(String title, Span span, List<Miss> misses) {
    public Tried {
        misses = List.copyOf(misses);
    }

    /** Whether all came as expected. */
    public boolean passes() {
        return misses.isEmpty();
    }
}
