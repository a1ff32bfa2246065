package org.meritlang.check;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.meritlang.syntax.DateValue;

/** The instants that written dates stand for. */
final class Instants {
    private Instants() {}

    /** A date without a time is the first instant of its day; a time without an offset is local. */
    static Instant of(DateValue value, ZoneId zone) {
        LocalTime time = value.time().orElse(LocalTime.MIDNIGHT);
        if (value.offset().isPresent()) {
            ZoneOffset offset = value.offset().get();
            return value.date().atTime(time).toInstant(offset);
        }
        return value.time().isEmpty()
                ? value.date().atStartOfDay(zone).toInstant()
                : ZonedDateTime.of(value.date(), time, zone).toInstant();
    }
}
