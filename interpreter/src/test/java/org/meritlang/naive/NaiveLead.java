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
 */
public record NaiveLead(String id, List<@Nullable Object> values) {
    public NaiveLead {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    @Nullable
    Object value(int attribute) {
        return values.get(attribute);
    }
}
