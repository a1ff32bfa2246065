package org.meritlang.data;

import java.util.List;

/** What one builder of histories has taken of one part of the data. */
final class Part {
    private final int number;
    private final int[] starts;
    private final int[] ends;
    private final List<List<ColumnReport>> reports;

    /**
     * Notes what was taken.
     *
     * @param number the part's place among all
     * @param starts for each kind of activity where the part begins among what the builder has taken of it
     * @param ends likewise where it ends
     * @param reports for each kind one report an attribute
     */
    Part(int number, int[] starts, int[] ends, List<List<ColumnReport>> reports) {
        this.number = number;
        this.starts = starts;
        this.ends = ends;
        this.reports = reports;
    }

    int number() {
        return number;
    }

    int start(int kind) {
        return starts[kind];
    }

    int end(int kind) {
        return ends[kind];
    }

    List<List<ColumnReport>> reports() {
        return reports;
    }
}
