package org.meritlang.naive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time that a lead did something.
 *
 * @param values by attribute of the activity, as {@link NaiveLead} has them
 */
public record NaiveOccurrence(Instant at, List<@Nullable Object> values) {
    public NaiveOccurrence {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** When, as a date of the lead would be. */
    NaiveDate date(ZoneId zone) {
        return new NaiveDate(at.atZone(zone).toLocalDate(), Optional.of(at), false);
    }

    /** As if it were a lead with these attributes, which is how a filter sees it. */
    NaiveLead alone() {
        return new NaiveLead("", values, List.of());
    }
}
