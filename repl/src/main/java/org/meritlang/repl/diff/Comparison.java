package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.check.Statement;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.ScoredBatch;

/** Compares what two models say of the same leads. Immutable, for any number of threads. */
public final class Comparison {
    private final CommonOutputs outputs;
    private final List<Pair> pairs;
    private final Causes causes;

    /** One of the two models. */
    public record Side(List<Statement> statements, ScoredBatch noLeads) {
        public Side {
            statements = List.copyOf(statements);
        }
    }

    /** Begins to compare the models. */
    public Comparison(Side before, Side after) {
        outputs = CommonOutputs.of(Outputs.of(before.noLeads.outline()), Outputs.of(after.noLeads.outline()));
        Pairing pairing = new Pairing(before.statements, after.statements);
        pairs = List.copyOf(pairing.pairs());
        causes = new Causes(outputs, pairing, before.noLeads.origins(), after.noLeads.origins());
    }

    /** What results compare. */
    public CommonOutputs outputs() {
        return outputs;
    }

    /** The statements of both models, those of the new one first. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The leads of a chunk that change, in their order. */
    public List<ChangedLead> changes(LeadChunk chunk, ScoredBatch before, ScoredBatch after) {
        List<ChangedLead> changed = new ArrayList<>();
        Causes.Finder finder = causes.finder(before, after);
        for (int lead = 0; lead < after.size(); lead++) {
            if (changes(before, after, lead)) {
                changed.add(new ChangedLead(chunk, before, after, lead, finder.find(lead)));
            }
        }
        return changed;
    }

    private boolean changes(ScoredBatch before, ScoredBatch after, int lead) {
        if (before.disqualified(lead) != after.disqualified(lead)) {
            return true;
        }
        for (CommonOutputs.Common score : outputs.scores()) {
            if (before.points(score.before(), lead) != after.points(score.after(), lead)) {
                return true;
            }
        }
        for (CommonOutputs.CommonLabelling labelling : outputs.labellings()) {
            if (!before.label(labelling.before(), lead).equals(after.label(labelling.after(), lead))) {
                return true;
            }
        }
        return false;
    }
}
