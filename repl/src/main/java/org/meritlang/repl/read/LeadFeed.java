package org.meritlang.repl.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.meritlang.data.LeadBatchBuilder;

/**
 * What a model wants to have of leads.
 *
 * @param columnOfAttribute for each attribute of the model its column, empty where the data have none
 * @param histories what the leads have done, as far as the model asks for it
 * @param batches makes empty batches of the model with these histories
 */
public record LeadFeed(
        List<OptionalInt> columnOfAttribute, LeadHistories histories, Supplier<LeadBatchBuilder> batches) {
    public LeadFeed {
        columnOfAttribute = List.copyOf(columnOfAttribute);
    }
}
