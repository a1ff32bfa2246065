package org.meritlang.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A date of each lead, perhaps with an instant, or unknown. */
public sealed interface DateExpression {
    record OfAttribute(int attribute) implements DateExpression {}

    /**
     * A date as written.
     *
     * @param day in the model's time zone
     * @param instant where a time was written
     */
    record Constant(LocalDate day, Optional<Instant> instant) implements DateExpression {}
}
