package org.meritlang.repl.read;

import java.io.IOException;
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
    private final Intake intake;
    private final LeadHistories histories;
    private final Supplier<LeadBatch.Builder> batches;
    private long count;
    private long landed;

    /**
     * Reads from where the reader stands.
     *
     * @param histories what the leads have done
     * @param batches makes empty batches of the model that the intake was made for, with these histories
     */
    public LeadStream(LeadReader reader, Intake intake, LeadHistories histories, Supplier<LeadBatch.Builder> batches) {
        this.reader = reader;
        this.intake = intake;
        this.histories = histories;
        this.batches = batches;
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
        private final LeadBatch.Builder batch = batches.get();
        private final RowTexts texts = new RowTexts(intake.kept().size());
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
            start(row);
            for (int attribute = 0; attribute < intake.columnOfAttribute().size(); attribute++) {
                OptionalInt column = intake.columnOfAttribute().get(attribute);
                if (column.isPresent()) {
                    charactersRead += row.text(column.getAsInt()).length();
                    row.give(column.getAsInt(), batch, attribute);
                }
            }
            batch.endLead();
            for (int column : intake.kept()) {
                row.keep(column, texts);
            }
        }

        LeadChunk chunk() {
            return new LeadChunk(first, batch.build(), texts, ids, notes);
        }

        /** A lead without an id has no history: that its place is another lead's id means nothing. */
        private void start(LeadRow row) {
            String id = intake.idColumn().isPresent()
                    ? LeadIds.of(row.text(intake.idColumn().getAsInt()))
                    : "";
            if (id.isEmpty()) {
                if (intake.idColumn().isPresent()) {
                    notes.withoutId.at(from.place());
                }
                id = Long.toString(first + count);
                ids.addNone();
                batch.startLead(id, History.NOTHING);
            } else {
                ids.add(id);
                batch.startLead(id, histories.find(id));
            }
            histories.giveOwn(from, id, batch);
        }
    }
}
