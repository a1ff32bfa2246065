package org.meritlang.repl.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.read.LeadStream;

/**
 * Works on a stream of leads: the calling thread reads and takes what came out, others take apart and work. Results come
 * in the order of the leads, and only so many chunks are in the air that memory stays bounded.
 */
final class ChunkRun {
    /** More cannot be fed by one reader. */
    private static final int MOST_WORKERS = 8;

    private ChunkRun() {}

    /** What is asked again and again while the run goes on. */
    interface Progress {
        void read(long leads);
    }

    /** Takes what came out of a chunk; called by one thread, in the order of the leads. */
    interface Taker<T> {
        void take(T result) throws IOException, InputException;
    }

    /** Makes something of a chunk; called by many threads. */
    interface Work<T> {
        T make(LeadChunk chunk) throws InputException;
    }

    private record Done<T>(LeadChunk chunk, T result) {}

    /** Runs to the end of the leads. */
    static <T> void run(LeadStream leads, Work<T> work, Taker<T> taker, Progress progress)
            throws IOException, InputException {
        int workers = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors());
        ExecutorService executor = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "score");
            thread.setDaemon(true);
            return thread;
        });
        Queue<Future<Done<T>>> inTheAir = new ArrayDeque<>();
        try {
            Optional<Callable<LeadChunk>> next = leads.next();
            while (next.isPresent()) {
                Callable<LeadChunk> made = next.get();
                inTheAir.add(executor.submit(() -> {
                    LeadChunk chunk = made.call();
                    return new Done<>(chunk, work.make(chunk));
                }));
                if (inTheAir.size() > workers + 1) {
                    land(inTheAir.remove(), leads, taker);
                }
                progress.read(leads.count());
                next = leads.next();
            }
            while (!inTheAir.isEmpty()) {
                land(inTheAir.remove(), leads, taker);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> void land(Future<Done<T>> future, LeadStream leads, Taker<T> taker)
            throws IOException, InputException {
        try {
            Done<T> done = future.get();
            leads.land(done.chunk());
            taker.take(done.result());
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
