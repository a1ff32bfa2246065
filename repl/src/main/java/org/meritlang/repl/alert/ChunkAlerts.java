package org.meritlang.repl.alert;

import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/**
 * The alerts of some leads.
 *
 * @param chunk the leads
 * @param scored with all alerts that hold
 * @param shown the leads with the alerts that are to be told
 * @param changes what is now to be kept and was not
 * @param outdated how many leads were evaluated later already, and stay as they were
 * @param nameless how many leads have an alert but no id by which anything could be kept
 */
public record ChunkAlerts(
        LeadChunk chunk, ScoredBatch scored, ScoredBatch shown, List<Change> changes, long outdated, long nameless) {
    public ChunkAlerts {
        changes = List.copyOf(changes);
    }

    /**
     * What is to be kept of a lead.
     *
     * @param place of the lead in the chunk
     */
    record Change(int place, LeadState state) {}
}
