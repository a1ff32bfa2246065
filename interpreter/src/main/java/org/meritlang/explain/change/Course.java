package org.meritlang.explain.change;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatch;
import org.meritlang.evaluate.Program;
import org.meritlang.score.ScoredBatch;

/**
 * How a lead goes on of itself, change by change.
 *
 * @param until how far it was followed
 * @param more whether it was followed no further because there are so many changes
 */
record Course(List<Change> changes, Instant until, boolean more) {
    Course {
        changes = List.copyOf(changes);
    }

    static Course of(Program program, LeadBatch leads, int lead, Instant asOf, Instant until) {
        LeadBatch alone = leads.alone(lead, InstantReader.micros(asOf));
        List<Change> changes = new ArrayList<>();
        ScoredBatch before = program.evaluate(alone, asOf);
        Optional<Instant> next = program.nextChange(alone, 0, asOf, until);
        while (next.isPresent()) {
            Instant at = next.get();
            if (changes.size() == Forecast.MOST) {
                return new Course(changes, at.minus(1, ChronoUnit.MICROS), true);
            }
            ScoredBatch then = program.evaluate(alone, at);
            changes.add(Difference.between(before, then));
            before = then;
            next = program.nextChange(alone, 0, at, until);
        }
        return new Course(changes, until, false);
    }
}
