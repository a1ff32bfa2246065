package org.meritlang.repl.command;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.meritlang.Model;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.LeadStream;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.ScoredBatch;

/**
 * Scores a stream of leads: the calling thread reads and writes, others score. Results come in the order of the leads,
 * and only so many chunks are in the air that memory stays bounded.
 */
final class ScoringRun {
    /** More cannot be fed by one reader. */
    private static final int MOST_WORKERS = 8;

    private final Model model;
    private final Outputs outputs;
    private final Instant asOf;
    private final int workers;

    ScoringRun(Model model, Outputs outputs, Instant asOf) {
        this.model = model;
        this.outputs = outputs;
        this.asOf = asOf;
        workers = Math.max(1, Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors() - 1));
    }

    /** A chunk as scored. */
    private record Scored<P>(Tally tally, P part) {}

    /** What is asked again and again while the run goes on. */
    interface Progress {
        void read(long leads);
    }

    /** Runs to the end of the leads. */
    <P> Tally run(LeadStream leads, RowCollector<P> collector, Tally start, Progress progress)
            throws IOException, InputException {
        ExecutorService executor = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "score");
            thread.setDaemon(true);
            return thread;
        });
        Queue<Future<Scored<P>>> inTheAir = new ArrayDeque<>();
        try {
            Optional<LeadChunk> next = leads.next();
            while (next.isPresent()) {
                LeadChunk chunk = next.get();
                inTheAir.add(executor.submit(() -> score(chunk, collector)));
                if (inTheAir.size() > workers + 1) {
                    land(inTheAir.remove(), start, collector);
                }
                progress.read(leads.count());
                next = leads.next();
            }
            while (!inTheAir.isEmpty()) {
                land(inTheAir.remove(), start, collector);
            }
            collector.finish();
            return start;
        } finally {
            executor.shutdownNow();
        }
    }

    private <P> Scored<P> score(LeadChunk chunk, RowCollector<P> collector) {
        ScoredBatch scored = model.score(chunk.batch(), asOf);
        return new Scored<>(Tally.of(chunk.batch(), scored, outputs), collector.prepare(chunk, scored));
    }

    private static <P> void land(Future<Scored<P>> future, Tally tally, RowCollector<P> collector) throws IOException {
        try {
            Scored<P> scored = future.get();
            tally.add(scored.tally());
            collector.accept(scored.part());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
