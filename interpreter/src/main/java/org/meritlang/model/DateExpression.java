package org.meritlang.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A date of each lead, perhaps with an instant, or unknown. */
public sealed interface DateExpression {
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of date, none with a default. */
    interface Visitor<R> {
        R visitOfAttribute(OfAttribute node);

        R visitConstant(Constant node);
    }

    record OfAttribute(int attribute) implements DateExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOfAttribute(this);
        }
    }

    /**
     * A date as written.
     *
     * @param day in the model's time zone
     * @param instant where a time was written
     */
    record Constant(LocalDate day, Optional<Instant> instant) implements DateExpression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }
}
