package org.meritlang.analysis.ranges;

import java.util.Map;

/**
 * An end of the range of a score.
 *
 * @param points at scale 4; no lead has points beyond
 * @param cells those of the leads that should have as many, by variable; none where they do not matter
 */
public record Extreme(long points, Map<Integer, Integer> cells) {
    public Extreme {
        cells = Map.copyOf(cells);
    }
}
