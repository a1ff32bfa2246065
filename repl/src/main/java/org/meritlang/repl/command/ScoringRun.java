package org.meritlang.repl.command;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
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
 * Scores a stream of leads: the calling thread reads and writes, others take apart, score and give form. Results come in
 * the order of the leads, and only so many chunks are in the air that memory stays bounded.
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
        workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
    }

    /** A chunk as scored. */
    private record Scored<P>(LeadChunk chunk, Tally tally, P part) {}

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
            Optional<Callable<LeadChunk>> next = leads.next();
            while (next.isPresent()) {
                Callable<LeadChunk> chunk = next.get();
                inTheAir.add(executor.submit(() -> score(chunk.call(), collector)));
                if (inTheAir.size() > workers + 1) {
                    land(inTheAir.remove(), leads, start, collector);
                }
                progress.read(leads.count());
                next = leads.next();
            }
            while (!inTheAir.isEmpty()) {
                land(inTheAir.remove(), leads, start, collector);
            }
            collector.finish();
            return start;
        } finally {
            executor.shutdownNow();
        }
    }

    private <P> Scored<P> score(LeadChunk chunk, RowCollector<P> collector) {
        ScoredBatch scored = model.score(chunk.batch(), asOf);
        return new Scored<>(chunk, Tally.of(chunk.batch(), scored, outputs), collector.prepare(chunk, scored));
    }

    private static <P> void land(Future<Scored<P>> future, LeadStream leads, Tally tally, RowCollector<P> collector)
            throws IOException, InputException {
        try {
            Scored<P> scored = future.get();
            leads.land(scored.chunk());
            tally.add(scored.tally());
            if (scored.chunk().batch().size() > 0) {
                collector.accept(scored.part());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof InputException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
