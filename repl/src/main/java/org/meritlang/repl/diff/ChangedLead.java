package org.meritlang.repl.diff;

import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.score.ScoredBatch;

/**
 * A lead that the new model sees otherwise than the old one.
 *
 * @param lead its number in the chunk and in both batches
 * @param causes what moves most first
 */
public record ChangedLead(LeadChunk chunk, ScoredBatch before, ScoredBatch after, int lead, List<Cause> causes) {
    public ChangedLead {
        causes = List.copyOf(causes);
    }

    /** What the data call it. */
    public String id() {
        return after.id(lead);
    }

    public long before(CommonOutputs.Common score) {
        return before.points(score.before(), lead);
    }

    public long after(CommonOutputs.Common score) {
        return after.points(score.after(), lead);
    }

    /** By how many points a score as shown moves, at scale 4. */
    public long move(CommonOutputs.Common score) {
        return after(score) - before(score);
    }

    public String before(CommonOutputs.CommonLabelling labelling) {
        return before.label(labelling.before(), lead);
    }

    public String after(CommonOutputs.CommonLabelling labelling) {
        return after.label(labelling.after(), lead);
    }

    public boolean wasDisqualified() {
        return before.disqualified(lead);
    }

    public boolean isDisqualified() {
        return after.disqualified(lead);
    }
}
