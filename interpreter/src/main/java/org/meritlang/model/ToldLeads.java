package org.meritlang.model;

import java.util.List;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NamedValues;
import org.meritlang.data.NumberHabit;

/**
 * Puts leads that are told of into the columns of a model. What the model does not name is passed over. Immutable; for
 * any number of threads.
 */
public final class ToldLeads {
    private final CheckedModel model;
    private final NamedValues values;

    public ToldLeads(CheckedModel model) {
        this.model = model;
        this.values = new NamedValues(model.attributes(), model.activities());
    }

    /** A batch of these, whose ids are their places. */
    public LeadBatch batch(List<? extends ToldLead> leads) {
        LeadBatchBuilder batch = new LeadBatchBuilder(
                model.attributes(), model.zone(), NumberHabit.DECIMAL_POINT, History.none(model.activities()));
        for (int place = 0; place < leads.size(); place++) {
            batch.startLead(Integer.toString(place), History.NOTHING);
            tell(leads.get(place), batch);
            batch.endLead();
        }
        return batch.build();
    }

    /** Adds what is told to the lead of a batch of the model that was started last. */
    public void tell(ToldLead told, LeadBatchBuilder batch) {
        values.set(batch, told.attributes());
        told.deeds().forEach(deed -> values.did(batch, deed.activity(), deed.at(), deed.attributes()));
    }
}
