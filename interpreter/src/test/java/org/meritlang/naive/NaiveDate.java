package org.meritlang.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date.
 *
 * @param day in the model's time zone
 * @param time where the data or the sentence have one
 * @param written whether it stands in the sentence
 */
public record NaiveDate(LocalDate day, Optional<Instant> time, boolean written) {
    Instant moment(ZoneId zone) {
        return time.orElseGet(() -> day.atStartOfDay(zone).toInstant());
    }
}
