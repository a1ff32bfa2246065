package org.meritlang.explain.change;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.meritlang.data.LeadBatch;
import org.meritlang.evaluate.Program;

/**
 * What becomes of a lead if nothing happens: each change with its date, every one of them scored at its instant and
 * right before it. What the lead did after the evaluation is left out. Immutable.
 *
 * @param asOf from when on
 * @param until up to when
 * @param changes earliest first; scores that change evenly from day to day are told together
 * @param more whether there are more than could be looked at; then those up to {@code until} are told all the same
 */
public record Forecast(Instant asOf, Instant until, List<Change> changes, boolean more) {
    /** So many changes are looked at. */
    public static final int MOST = 750;

    public Forecast {
        changes = List.copyOf(changes);
    }

    /**
     * Looks a year ahead.
     *
     * @param zone in which days begin
     */
    public static Forecast of(Program program, LeadBatch leads, int lead, Instant asOf, ZoneId zone) {
        Instant until = asOf.atZone(zone).plusYears(1).toInstant();
        Course course = Course.of(program, leads, lead, asOf, until);
        return new Forecast(asOf, course.until(), Together.of(course.changes(), zone), course.more());
    }
}
