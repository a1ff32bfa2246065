package org.meritlang.syntax;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as written, perhaps with a time, and perhaps with that time's offset; without an offset it
 * is meant in the model's time zone.
 */
public record DateValue(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {}
