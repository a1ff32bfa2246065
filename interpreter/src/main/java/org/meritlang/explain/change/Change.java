package org.meritlang.explain.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that becomes otherwise of itself: once, or again and again at the same distance.
 *
 * @param at when; the first time of several
 * @param shifts what is shown otherwise; of several times all together
 * @param causes the sentences that give other points than before; none where no sentence with points is the cause
 * @param parts of the rules that act and did not before, or no longer do, where no points say it: a row of a decision, a
 *     disqualification
 * @param again how it goes on, if it does
 */
public record Change(Instant at, List<Shift> shifts, List<Cause> causes, List<String> parts, Optional<Again> again) {
    public Change {
        shifts = List.copyOf(shifts);
        causes = List.copyOf(causes);
        parts = List.copyOf(parts);
    }

    /**
     * The same, several times.
     *
     * @param times how often in all
     * @param days from one time to the next
     * @param last the last time of these
     * @param even whether each score gains or loses as much each time
     */
    public record Again(int times, int days, Instant last, boolean even) {}

    /** What causes it, in words; of several times what happens each time. */
    public List<String> told() {
        return causes.stream()
                .map(cause -> again.map(each -> cause.told(each.days())).orElseGet(cause::told))
                .toList();
    }

    /** What a score does, if it changes. */
    public Optional<Shift.OfScore> score(String name) {
        return shifts.stream()
                .filter(Shift.OfScore.class::isInstance)
                .map(Shift.OfScore.class::cast)
                .filter(shift -> shift.output().equals(name))
                .findFirst();
    }

    /** What a score gains each time, if this happens several times and it is as much each time. */
    public Optional<BigDecimal> each(String score) {
        return again.filter(Again::even)
                .flatMap(several -> score(score).map(shift -> shift.by().divide(BigDecimal.valueOf(several.times()))));
    }
}
