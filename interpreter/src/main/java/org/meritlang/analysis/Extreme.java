package org.meritlang.analysis;

import java.util.Map;

/**
 * An end of the range of a score.
 *
 * @param points at scale 4; no lead has points beyond
 * @param cells those of the leads that should have as many, by variable; none where they do not matter
 */
record Extreme(long points, Map<Integer, Integer> cells) {
    Extreme {
        cells = Map.copyOf(cells);
    }
}
