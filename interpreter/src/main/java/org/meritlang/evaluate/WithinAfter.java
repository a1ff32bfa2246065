package org.meritlang.evaluate;

import org.meritlang.data.ActivityTable;
import org.meritlang.syntax.TimeUnit;

/** The step that chooses occurrences not before one of others and at most so much later. */
record WithinAfter(Slot<Selection> from, int amount, TimeUnit unit, Slot<Selection> others) implements Step<Selection> {
    @Override
    public Selection over(Run run) {
        Selection all = run.value(from);
        Selection openers = run.value(others);
        byte[] chosen = all.isAll() ? all.chosen() : all.chosen().clone();
        for (int lead = 0; lead < all.leads(); lead++) {
            choose(all.table(), openers, chosen, lead);
        }
        if (openers.isTold()) {
            return all.with(chosen);
        }
        boolean[] untold = new boolean[all.leads()];
        for (int lead = 0; lead < untold.length; lead++) {
            untold[lead] = openers.isUntold(lead);
        }
        return all.with(chosen, untold);
    }

    /** Both are sorted by time; the last end that any opener so far reaches counts. */
    private void choose(ActivityTable table, Selection openers, byte[] chosen, int lead) {
        ActivityTable other = openers.table();
        int next = other.starts()[lead];
        int end = other.starts()[lead + 1];
        long reach = Long.MIN_VALUE;
        for (int at = table.starts()[lead]; at < table.starts()[lead + 1]; at++) {
            while (next < end && other.instants()[next] <= table.instants()[at]) {
                reach = openers.has(next) ? Math.max(reach, end(other, next)) : reach;
                next++;
            }
            chosen[at] = moment(table, at) <= reach ? chosen[at] : 0;
        }
    }

    private long moment(ActivityTable table, int at) {
        return unit.isCalendar() ? table.days()[at] : table.instants()[at];
    }

    private long end(ActivityTable table, int at) {
        return Calendar.plus(moment(table, at), amount, unit);
    }
}
