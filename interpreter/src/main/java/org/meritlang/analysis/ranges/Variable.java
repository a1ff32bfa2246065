package org.meritlang.analysis.ranges;

import java.util.List;

/** A matter and its cells, of which every lead is in exactly one. */
record Variable(Matter matter, List<Cell> cells) {
    Variable {
        cells = List.copyOf(cells);
    }
}
