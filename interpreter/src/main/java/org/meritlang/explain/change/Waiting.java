package org.meritlang.explain.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;

/**
 * That a condition comes to hold if nothing happens. Immutable.
 *
 * @param from the first instant within a year at which it does
 * @param to the first instant behind it, within the same year, at which it no longer does
 */
public record Waiting(Instant from, Optional<Instant> to) {
    /** Empty where it does not within a year, as far as {@link Forecast#MOST} changes go. */
    static Optional<Waiting> until(CheckedModel model, Condition wanted, Variants variants) {
        Program program = Program.of(model, List.of(new Question(wanted, true)));
        LeadBatch lead = variants.copies().original();
        Instant end = variants.vantage()
                .asOf()
                .atZone(variants.vantage().zone())
                .plusYears(1)
                .toInstant();
        Optional<Instant> from = Optional.empty();
        Optional<Instant> next = program.nextChange(lead, 0, variants.vantage().asOf(), end);
        for (int change = 0; change < Forecast.MOST && next.isPresent(); change++) {
            boolean holds = program.evaluate(lead, next.get()).answer(0, 0) == Truth.TRUE;
            if (holds && from.isEmpty()) {
                from = next;
            } else if (!holds && from.isPresent()) {
                return Optional.of(new Waiting(from.get(), next));
            }
            next = program.nextChange(lead, 0, next.get(), end);
        }
        return from.map(first -> new Waiting(first, Optional.empty()));
    }
}
