package org.meritlang.repl.read;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.NumberHabit;
import org.meritlang.patience.Interruption;
import org.meritlang.patience.Patience;
import org.meritlang.schema.Activity;

/**
 * Reads all activities, on all cores where the data come in parts. What comes out does not depend on which thread has
 * read which part.
 */
final class ActivityReading {
    private static final int MOST_WORKERS = 8;
    private static final int ROWS_BETWEEN_REPORTS = 1 << 12;

    private final LeadReader rows;
    private final ActivityColumns columns;
    private final ActivityIntake intake;
    private final List<Activity> activities;
    private final ZoneId zone;
    private final NumberHabit habit;
    private final Optional<String> only;

    private final ConcurrentLinkedQueue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final AtomicLong count = new AtomicLong();
    private final Patience patience = Patience.current();
    private int parts;

    /**
     * Reads nothing yet.
     *
     * @param activities what is kept
     * @param zone in which times without an offset are read
     * @param only the id of the lead of which alone something is kept; empty for all leads
     */
    ActivityReading(
            LeadReader rows,
            ActivityColumns columns,
            List<Activity> activities,
            ZoneId zone,
            NumberHabit habit,
            Optional<String> only) {
        this.only = only;
        this.rows = rows;
        this.columns = columns;
        this.intake = new ActivityIntake(columns, activities);
        this.activities = List.copyOf(activities);
        this.zone = zone;
        this.habit = habit;
    }

    /** A part of the data, and its place among the parts. */
    private record Part(int number, LeadReader rows) {}

    /** What a part gave besides occurrences. */
    private record Taken(int part, ActivityTaker taker, ReadingNotes reading) {}

    /**
     * Reads to the end.
     *
     * @param progress hears now and then, on the calling thread, how many activities were read
     */
    ActivityData run(LongConsumer progress) throws IOException, InputException {
        History history = HistoryBuilder.join(rows.isDivisible() ? inParts(progress) : List.of(inOneGo(progress)));
        List<Taken> all = new ArrayList<>(taken);
        all.sort(Comparator.comparingInt(Taken::part));
        KindNames kinds = new KindNames();
        ActivityNotes notes = newTaker().notes();
        for (Taken each : all) {
            kinds.addAll(each.taker.kinds());
            notes.addAll(each.taker.notes());
            if (rows.isDivisible()) {
                rows.notes().addAll(each.reading);
            }
        }
        ActivityNames names = ActivityNames.of(kinds, columns, rows.listColumns());
        return new ActivityData(history, names, List.of(notes), Optional.of(rows.notes()));
    }

    private ActivityTaker newTaker() {
        return new ActivityTaker(intake, zone, rows.notes().placeNoun(), only);
    }

    private HistoryBuilder inOneGo(LongConsumer progress) throws IOException, InputException {
        HistoryBuilder history = new HistoryBuilder(activities, zone, habit);
        ActivityTaker taker = newTaker();
        for (long read = 1; rows.next(); read++) {
            taker.take(rows.row(), rows.place(), history);
            if (read % ROWS_BETWEEN_REPORTS == 0) {
                progress.accept(read);
            }
        }
        taken.add(new Taken(0, taker, rows.notes()));
        return history;
    }

    /** The calling thread is one of the workers. */
    private List<HistoryBuilder> inParts(LongConsumer progress) throws IOException, InputException {
        int others = Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()) - 1;
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, others), task -> {
            Thread thread = new Thread(task, "read");
            thread.setDaemon(true);
            return thread;
        });
        try {
            HistoryBuilder first = new HistoryBuilder(activities, zone, habit);
            List<Future<HistoryBuilder>> futures = new ArrayList<>();
            for (int i = 0; i < others; i++) {
                HistoryBuilder another = first.another();
                futures.add(executor.submit(() -> work(another, read -> {})));
            }
            List<HistoryBuilder> histories = new ArrayList<>();
            histories.add(work(first, progress));
            for (Future<HistoryBuilder> future : futures) {
                histories.add(result(future));
            }
            return histories;
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) throws IOException, InputException {
        try {
            return future.get();
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
            if (e.getCause() instanceof Interruption nobodyWaits) {
                throw nobodyWaits;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Takes one part after another, as long as there are any. */
    private HistoryBuilder work(HistoryBuilder history, LongConsumer progress) throws IOException, InputException {
        for (Optional<Part> next = nextPart(); next.isPresent(); next = nextPart()) {
            Part part = next.get();
            ActivityTaker taker = newTaker();
            history.startPart(part.number);
            long read = 0;
            while (part.rows.next()) {
                taker.take(part.rows.row(), part.rows.place(), history);
                read++;
            }
            taken.add(new Taken(part.number, taker, part.rows.notes()));
            progress.accept(count.addAndGet(read));
        }
        return history;
    }

    private synchronized Optional<Part> nextPart() throws IOException, InputException {
        patience.check();
        Optional<LeadReader> next = rows.part();
        return next.map(part -> new Part(parts++, part));
    }
}
