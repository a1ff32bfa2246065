package org.meritlang.analysis;

import java.util.List;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Example;
import org.meritlang.check.ToldLeads;
import org.meritlang.evaluate.Program;
import org.meritlang.score.ScoredBatch;

/** Scores leads that are thought of, as any lead is scored. */
final class Proof {
    private final ToldLeads told;
    private final Program program;

    Proof(CheckedModel model) {
        this.told = new ToldLeads(model);
        this.program = Program.of(model);
    }

    /** Scores leads that have the same as-of. */
    ScoredBatch score(List<Example> leads) {
        return program.evaluate(told.batch(leads), leads.get(0).asOf());
    }
}
