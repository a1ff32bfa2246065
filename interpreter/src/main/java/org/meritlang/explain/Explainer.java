package org.meritlang.explain;

import java.time.Instant;
import org.meritlang.data.LeadBatch;
import org.meritlang.evaluate.Traced;
import org.meritlang.model.CheckedModel;

/** Says of leads why they have their scores and labels. Immutable; any number of threads may ask at once. */
public final class Explainer {
    private final CheckedModel model;
    private final Traced program;

    private Explainer(CheckedModel model, Traced program) {
        this.model = model;
        this.program = program;
    }

    public static Explainer of(CheckedModel model) {
        return new Explainer(model, Traced.of(model));
    }

    /**
     * Scores a batch, to explain its leads.
     *
     * @param leads with the model's attributes and activities, in the model's order
     * @param asOf the instant at which they are seen
     * @throws IllegalArgumentException if the batch has other attributes or activities
     */
    public ExplainedBatch explain(LeadBatch leads, Instant asOf) {
        return new ExplainedBatch(model, program.evaluate(leads, asOf));
    }
}
