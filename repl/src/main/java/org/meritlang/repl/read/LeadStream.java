package org.meritlang.repl.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;

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
    private long count;
    private long landed;

    /**
     * Reads from where the reader stands.
     *
     * @param histories what the leads have done
     * @param batches makes empty batches of the model that the intake was made for, with these histories
     */
    public LeadStream(LeadReader reader, Intake intake, LeadHistories histories, Supplier<LeadBatch.Builder> batches) {
        this(
                reader,
                intake.idColumn(),
                intake.kept(),
                List.of(new LeadFeed(intake.columnOfAttribute(), histories, batches)));
    }

    /**
     * The same for several models, each of which gets a batch of its own.
     *
     * @param kept the columns whose texts are kept for output
     */
    public LeadStream(LeadReader reader, OptionalInt idColumn, List<Integer> kept, List<LeadFeed> feeds) {
        this.reader = reader;
        this.idColumn = idColumn;
        this.kept = List.copyOf(kept);
        this.feeds = List.copyOf(feeds);
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
        LeadChunk chunk = some();
        count += chunk.batch().size();
        return chunk.batch().size() == 0 ? Optional.empty() : Optional.of(() -> chunk);
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
        Taker taker = new Taker(part, part.leadsBefore(), part.notes());
        while (part.next()) {
            taker.take(part.row());
        }
        return taker.chunk();
    }

    private LeadChunk some() throws IOException, InputException {
        Taker taker = new Taker(reader, count, new ReadingNotes(reader.notes().placeNoun()));
        while (taker.count < CHUNK_LEADS && taker.characters() < CHUNK_CHARACTERS && reader.next()) {
            taker.take(reader.row());
        }
        return taker.chunk();
    }

    /** Fills a chunk. */
    private final class Taker {
        private final LeadReader from;
        private final long first;
        private final ReadingNotes notes;
        private final List<LeadBatch.Builder> batches =
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
            Optional<String> id = id(row);
            for (int model = 0; model < feeds.size(); model++) {
                give(row, id, feeds.get(model), batches.get(model));
            }
            for (int column : kept) {
                row.keep(column, texts);
            }
        }

        LeadChunk chunk() {
            return new LeadChunk(
                    first, batches.stream().map(LeadBatch.Builder::build).toList(), texts, ids, notes);
        }

        private void give(LeadRow row, Optional<String> id, LeadFeed feed, LeadBatch.Builder batch) {
            // A lead without an id has no history: that its place is another lead's id means nothing.
            String called = id.orElseGet(() -> Long.toString(first + count));
            batch.startLead(called, id.isPresent() ? feed.histories().find(called) : History.NOTHING);
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

        private Optional<String> id(LeadRow row) {
            String id = idColumn.isPresent() ? LeadIds.of(row.text(idColumn.getAsInt())) : "";
            if (id.isEmpty()) {
                if (idColumn.isPresent()) {
                    notes.withoutId.at(from.place());
                }
                ids.addNone();
                return Optional.empty();
            }
            ids.add(id);
            return Optional.of(id);
        }
    }
}
