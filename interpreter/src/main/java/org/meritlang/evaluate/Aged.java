package org.meritlang.evaluate;

import org.meritlang.data.ActivityTable;
import org.meritlang.model.Decay;

/** The step that shrinks points with the age of each lead's newest occurrence; without one they stay whole. */
record Aged(Slot<Selection> from, Slot<int[]> newest, long points, Decay decay) implements Step<long[]>, Timely {
    @Override
    public long[] over(Run run) {
        ActivityTable table = run.value(from).table();
        int[] rows = run.value(newest);
        Leftover leftover = new Leftover(new Shrinking(decay, run.asOf()), points, rows.length);
        long[] left = new long[rows.length];
        for (int lead = 0; lead < left.length; lead++) {
            int row = rows[lead];
            left[lead] = row < 0 ? points : leftover.of(table.days()[row], table.instants()[row]);
        }
        return left;
    }

    /** Any occurrence may be the newest at some time. */
    @Override
    public void tell(Run run, Changes changes) {
        ActivityTable table = run.value(from).table();
        Shrinking shrinking = new Shrinking(decay, run.asOf());
        for (int row = 0; row < table.size(); row++) {
            shrinking.tell(points, table.days()[row], table.instants()[row], changes);
        }
    }
}
