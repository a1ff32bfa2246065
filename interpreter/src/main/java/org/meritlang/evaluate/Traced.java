package org.meritlang.evaluate;

import java.time.Instant;
import java.util.List;
import org.meritlang.data.LeadBatch;
import org.meritlang.model.CheckedModel;

/**
 * A program that also keeps what each part of its model comes to: every condition, number, group and choice of
 * occurrences. It takes the same steps as {@link Program}, and a few more. Immutable; any number of threads may
 * evaluate at once.
 */
public final class Traced {
    private final Program program;
    private final Kept kept;

    private Traced(Program program, Kept kept) {
        this.program = program;
        this.kept = kept;
    }

    /** Makes a traced program of a model. */
    public static Traced of(CheckedModel model) {
        Kept kept = Kept.everything();
        return new Traced(new Compiler(model, List.of(), kept).compile(), kept);
    }

    /**
     * Scores all leads of a batch and keeps how.
     *
     * @param leads with the model's attributes and activities, in the model's order
     * @param asOf the instant at which they are seen, cut to whole microseconds
     * @throws IllegalArgumentException if the batch has other attributes or activities
     */
    public Trace evaluate(LeadBatch leads, Instant asOf) {
        Run run = program.run(leads, asOf);
        return new Trace(program, run, kept, program.scored(run, asOf));
    }
}
