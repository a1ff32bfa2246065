package org.meritlang.repl.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.patience.Patience;

/**
 * Turns leads as they stand in the data into chunks with columns. Needs memory for the chunks in the air only. One
 * thread asks for chunks, any may make them, one takes them back in their order.
 */
public final class LeadStream {
    private static final int CHUNK_LEADS = 1 << 14;
    private static final int CHUNK_CHARACTERS = 1 << 22;

    private final LeadReader reader;
    private final OptionalInt idColumn;
    private final List<Integer> kept;
    private final List<LeadFeed> feeds;
    private final Optional<String> only;
    private long count;
    private long landed;

    /**
     * Reads from where the reader stands.
     *
     * @param histories what the leads have done
     * @param batches makes empty batches of the model that the intake was made for, with these histories
     */
    public LeadStream(LeadReader reader, Intake intake, LeadHistories histories, Supplier<LeadBatchBuilder> batches) {
        this(
                reader,
                intake.idColumn(),
                intake.kept(),
                List.of(new LeadFeed(intake.columnOfAttribute(), histories, batches)),
                Optional.empty());
    }

    /**
     * The same for several models, each of which gets a batch of its own.
     *
     * @param kept the columns whose texts are kept for output
     */
    public LeadStream(LeadReader reader, OptionalInt idColumn, List<Integer> kept, List<LeadFeed> feeds) {
        this(reader, idColumn, kept, feeds, Optional.empty());
    }

    private LeadStream(
            LeadReader reader, OptionalInt idColumn, List<Integer> kept, List<LeadFeed> feeds, Optional<String> only) {
        this.only = only;
        this.reader = reader;
        this.idColumn = idColumn;
        this.kept = List.copyOf(kept);
        this.feeds = List.copyOf(feeds);
    }

    /** The same of the leads of one id: chunks hold no others, and may be empty. */
    public LeadStream only(String id) {
        return new LeadStream(reader, idColumn, kept, feeds, Optional.of(id));
    }

    /**
     * The next leads, still to be taken apart if the data allow it; empty after the last.
     *
     * @throws InputException if the data go wrong beyond one lead
     */
    public Optional<Callable<LeadChunk>> next() throws IOException, InputException {
        if (reader.isDivisible()) {
            return reader.part().map(part -> () -> whole(part));
        }
        Taker taker = some();
        if (taker.count == 0) {
            return Optional.empty();
        }
        count += taker.count;
        LeadChunk chunk = taker.chunk();
        return Optional.of(() -> chunk);
    }

    /** Takes note of what was unusual in a chunk; called in the order of the chunks. */
    public void land(LeadChunk chunk) {
        landed += chunk.batch().size();
        reader.notes().addAll(chunk.notes());
        chunk.ids().addTo(reader.notes().ids, chunk);
    }

    /** How many leads have been taken back. */
    public long count() {
        return landed;
    }

    private LeadChunk whole(LeadReader part) throws IOException, InputException {
        Patience.current().check();
        Taker taker = new Taker(part, part.leadsBefore(), part.notes());
        while (part.next()) {
            taker.take(part.row());
        }
        return taker.chunk();
    }

    private Taker some() throws IOException, InputException {
        Taker taker = new Taker(reader, count, new ReadingNotes(reader.notes().placeNoun()));
        while (taker.count < CHUNK_LEADS && taker.characters() < CHUNK_CHARACTERS && reader.next()) {
            taker.take(reader.row());
        }
        return taker;
    }

    /** Fills a chunk. */
    private final class Taker {
        private final LeadReader from;
        private final long first;
        private final ReadingNotes notes;
        private final List<LeadBatchBuilder> batches =
                feeds.stream().map(feed -> feed.batches().get()).toList();
        private final RowTexts texts = new RowTexts(kept.size());
        private final ChunkIds ids = new ChunkIds();
        private long count;
        private long charactersRead;

        Taker(LeadReader from, long first, ReadingNotes notes) {
            this.from = from;
            this.first = first;
            this.notes = notes;
        }

        long characters() {
            return charactersRead + texts.length();
        }

        void take(LeadRow row) {
            count++;
            Optional<String> id = idOf(row);
            String called = id.orElseGet(() -> Long.toString(first + count));
            if (only.isPresent() && !only.get().equals(called)) {
                return;
            }
            remember(id);
            for (int model = 0; model < feeds.size(); model++) {
                give(row, called, id.isPresent(), feeds.get(model), batches.get(model));
            }
            for (int column : kept) {
                row.keep(column, texts);
            }
        }

        LeadChunk chunk() {
            List<LeadBatch> built =
                    batches.stream().map(LeadBatchBuilder::build).toList();
            for (int model = 0; model < feeds.size(); model++) {
                feeds.get(model).histories().found(batches.get(model).keys());
            }
            return new LeadChunk(first, built, texts, ids, notes);
        }

        private void give(LeadRow row, String called, boolean hasId, LeadFeed feed, LeadBatchBuilder batch) {
            // A lead without an id has no history: that its place is another lead's id means nothing.
            if (hasId) {
                batch.startLead(called);
            } else {
                batch.startLead(called, History.NOTHING);
            }
            feed.histories().giveOwn(from, called, batch);
            for (int attribute = 0; attribute < feed.columnOfAttribute().size(); attribute++) {
                OptionalInt column = feed.columnOfAttribute().get(attribute);
                if (column.isPresent()) {
                    charactersRead += row.text(column.getAsInt()).length();
                    row.give(column.getAsInt(), batch, attribute);
                }
            }
            batch.endLead();
        }

        private Optional<String> idOf(LeadRow row) {
            String id = idColumn.isPresent() ? LeadIds.of(row.text(idColumn.getAsInt())) : "";
            return id.isEmpty() ? Optional.empty() : Optional.of(id);
        }

        private void remember(Optional<String> id) {
            id.ifPresentOrElse(ids::add, ids::addNone);
            if (id.isEmpty() && idColumn.isPresent()) {
                notes.withoutId.at(from.place());
            }
        }
    }
}
