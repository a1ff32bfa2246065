package org.meritlang.evaluate;

import java.util.List;
import org.meritlang.data.Column;
import org.meritlang.data.LeadBatch;

/** One evaluation of a batch: its leads, its instant, and what the steps have worked out. For one thread. */
final class Run {
    private final LeadBatch leads;
    private final AsOf asOf;
    private final Object[] values;

    Run(LeadBatch leads, AsOf asOf, List<Step<?>> steps) {
        this.leads = leads;
        this.asOf = asOf;
        this.values = new Object[steps.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = steps.get(i).over(this);
        }
    }

    int size() {
        return leads.size();
    }

    AsOf asOf() {
        return asOf;
    }

    Column column(int attribute) {
        return leads.column(attribute);
    }

    <V> V value(Slot<V> slot) {
        return slot.kind().cast(values[slot.index()]);
    }
}
