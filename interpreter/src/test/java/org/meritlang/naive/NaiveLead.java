package org.meritlang.naive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead.
 *
 * @param values by attribute: a String, a List of Strings, a BigDecimal, a Boolean, a NaiveDate, or
 *     null where it is unknown
 * @param history by activity of the model, in the order of the data
 */
public record NaiveLead(String id, List<@Nullable Object> values, List<List<NaiveOccurrence>> history) {
    public NaiveLead {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        history = history.stream().map(List::copyOf).toList();
    }

    @Nullable
    Object value(int attribute) {
        return values.get(attribute);
    }
}
