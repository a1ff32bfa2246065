package org.meritlang.explain.change;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.LeadCopies;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Vantage;
import org.meritlang.model.CheckedModel;
import org.meritlang.score.ScoredBatch;

/** One lead as it might be, in many ways, scored together. */
record Variants(CheckedModel model, LeadCopies copies, Vantage vantage) {
    /** So many rows of leads and of what they did are scored together. */
    private static final int MOST_ROWS = 1_000_000;

    static Variants of(CheckedModel model, LeadBatch leads, int lead, Instant asOf) {
        return new Variants(model, LeadCopies.of(leads, lead, asOf, model.zone()), Vantage.at(asOf, model));
    }

    /** How many can be scored together. */
    int most() {
        return Math.max(1, MOST_ROWS / copies.rows());
    }

    /** Scores the lead with each of these told of it beside what is known. */
    ScoredBatch score(Collection<Sketch> sketches, Program program) {
        LeadBatchBuilder batch = copies.newBatch();
        for (Sketch sketch : sketches) {
            sketch.tell(copies.start(batch), model, vantage);
            batch.endLead();
        }
        return program.evaluate(batch.build(), vantage.asOf());
    }

    /** The lead as it is. */
    ScoredBatch original(Program program) {
        return score(List.of(Sketch.NOTHING), program);
    }
}
