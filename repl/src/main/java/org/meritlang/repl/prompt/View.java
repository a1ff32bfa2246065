package org.meritlang.repl.prompt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.Model;
import org.meritlang.data.LeadBatch;
import org.meritlang.evaluate.Inquiry;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.Outline;
import org.meritlang.score.ScoredBatch;

/** What a model says of the leads that are held, at one instant; worked out when first asked for. For one thread. */
final class View {
    private final Model model;
    private final HeldLeads held;
    private final Instant asOf;
    private final ScoredBatch noLeads;
    private @Nullable List<ScoredBatch> scored;

    View(Model model, HeldLeads held, Instant asOf) {
        this.model = model;
        this.held = held;
        this.asOf = asOf;
        noLeads = model.score(model.batchOf(List.of()), asOf);
    }

    Model model() {
        return model;
    }

    HeldLeads held() {
        return held;
    }

    Instant asOf() {
        return asOf;
    }

    /** A batch without leads, which says all that is the same for every lead. */
    ScoredBatch noLeads() {
        return noLeads;
    }

    Outline outline() {
        return noLeads.outline();
    }

    Outputs outputs() {
        return Outputs.of(outline());
    }

    /** The leads of a chunk as the model wants to have them. */
    LeadBatch batch(int chunk) {
        return held.kept().get(chunk).batch(model.attributes(), model.activities());
    }

    /** All leads scored, chunk by chunk. */
    List<ScoredBatch> scored() {
        List<ScoredBatch> known = scored;
        if (known == null) {
            known = held.over(chunk -> model.score(batch(chunk), asOf));
            scored = known;
        }
        return known;
    }

    /** An inquiry answered for all leads, chunk by chunk. */
    List<Inquiry.Answer> answers(Inquiry inquiry) {
        return held.over(
                chunk -> inquiry.over(held.kept().get(chunk).batch(inquiry.attributes(), inquiry.activities()), asOf));
    }
}
