package org.meritlang.evaluate;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.meritlang.data.ActivityTable;

/** Windows that are another stretch of time for each lead. */
final class Stretches {
    private Stretches() {}

    /**
     * Those of the occurrences that lie in the window.
     *
     * @param byDay whether the stretches are days, else microseconds
     * @param unknown whether the window of a lead hangs on something unknown
     * @param stretches of a lead for which it does not
     */
    static Selection choose(Selection from, boolean byDay, IntPredicate unknown, IntFunction<Interval> stretches) {
        ActivityTable table = from.table();
        int[] starts = table.starts();
        byte[] chosen = new byte[table.size()];
        boolean[] untold = new boolean[from.leads()];
        boolean anyUntold = false;
        for (int lead = 0; lead < untold.length; lead++) {
            if (unknown.test(lead)) {
                untold[lead] = true;
                anyUntold = true;
            } else if (starts[lead] < starts[lead + 1]) {
                Interval stretch = stretches.apply(lead);
                for (int at = starts[lead]; at < starts[lead + 1]; at++) {
                    boolean inside = stretch.holds(byDay ? table.days()[at] : table.instants()[at]);
                    chosen[at] = (byte) (inside && from.has(at) ? 1 : 0);
                }
            }
        }
        return anyUntold ? from.with(chosen, untold) : from.with(chosen);
    }
}
