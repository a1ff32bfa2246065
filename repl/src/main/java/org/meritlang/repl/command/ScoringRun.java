package org.meritlang.repl.command;

import java.io.IOException;
import java.time.Instant;
import org.meritlang.Model;
import org.meritlang.repl.alert.ChunkAlerts;
import org.meritlang.repl.alert.RunAlerts;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.LeadStream;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.ScoredBatch;

/** Scores a stream of leads, and gives what came out to a collector. */
final class ScoringRun {
    private final Model model;
    private final Outputs outputs;
    private final Instant asOf;
    private final RunAlerts alerts;

    ScoringRun(Model model, Outputs outputs, Instant asOf, RunAlerts alerts) {
        this.model = model;
        this.outputs = outputs;
        this.asOf = asOf;
        this.alerts = alerts;
    }

    /** A chunk as scored. */
    private record Scored<P>(LeadChunk chunk, Tally tally, ChunkAlerts alerts, P part) {}

    /** Runs to the end of the leads. */
    <P> Tally run(LeadStream leads, RowCollector<P> collector, Tally start, ChunkRun.Progress progress)
            throws IOException, InputException {
        ChunkRun.run(leads, chunk -> score(chunk, collector), scored -> land(scored, start, collector), progress);
        collector.finish();
        return start;
    }

    private <P> Scored<P> score(LeadChunk chunk, RowCollector<P> collector) throws InputException {
        ScoredBatch scored = model.score(chunk.batch(), asOf);
        ChunkAlerts told = alerts.of(chunk, scored);
        return new Scored<>(
                chunk, Tally.of(chunk.batch(), scored, outputs), told, collector.prepare(chunk, told.shown()));
    }

    private <P> void land(Scored<P> scored, Tally tally, RowCollector<P> collector) throws IOException, InputException {
        tally.add(scored.tally());
        alerts.land(scored.alerts());
        if (scored.chunk().batch().size() > 0) {
            collector.accept(scored.part());
        }
    }
}
