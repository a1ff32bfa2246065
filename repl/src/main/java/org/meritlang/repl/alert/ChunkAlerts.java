package org.meritlang.repl.alert;

import java.util.List;
import org.meritlang.score.ScoredBatch;

/**
 * The alerts of some leads.
 *
 * @param shown the leads with the alerts that are to be told
 * @param fired the same alerts, lead by lead
 * @param changes what is now to be kept and was not
 * @param outdated how many leads were evaluated later already, and stay as they were
 * @param nameless how many leads have an alert but no id by which anything could be kept
 */
public record ChunkAlerts(ScoredBatch shown, List<Fired> fired, List<Change> changes, long outdated, long nameless) {
    public ChunkAlerts {
        fired = List.copyOf(fired);
        changes = List.copyOf(changes);
    }

    /** What is to be kept of a lead. */
    record Change(String lead, LeadState state) {}
}
