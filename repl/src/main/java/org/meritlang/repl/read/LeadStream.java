package org.meritlang.repl.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;

/** Turns leads as they stand in the data into chunks with columns. Needs memory for one chunk only. For one thread. */
public final class LeadStream {
    private static final int CHUNK_LEADS = 1 << 14;
    private static final int CHUNK_CHARACTERS = 1 << 22;

    private final LeadReader reader;
    private final Intake intake;
    private final LeadHistories histories;
    private final Supplier<LeadBatch.Builder> batches;
    private long count;

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
     * The next leads; empty after the last.
     *
     * @throws InputException if the data go wrong beyond one lead
     */
    public Optional<LeadChunk> next() throws IOException, InputException {
        LeadBatch.Builder batch = batches.get();
        RowTexts texts = new RowTexts(intake.kept().size());
        long first = count;
        long characters = 0;
        while (count - first < CHUNK_LEADS && characters + texts.length() < CHUNK_CHARACTERS && reader.next()) {
            count++;
            characters += take(reader.row(), batch, texts);
        }
        return count == first ? Optional.empty() : Optional.of(new LeadChunk(first, batch.build(), texts));
    }

    /** How many leads have been read. */
    public long count() {
        return count;
    }

    /** Adds a lead; says how many characters the model reads of it. */
    private long take(LeadRow row, LeadBatch.Builder batch, RowTexts texts) {
        long characters = 0;
        start(row, batch);
        for (int attribute = 0; attribute < intake.columnOfAttribute().size(); attribute++) {
            OptionalInt column = intake.columnOfAttribute().get(attribute);
            if (column.isPresent()) {
                characters += row.text(column.getAsInt()).length();
                row.give(column.getAsInt(), batch, attribute);
            }
        }
        batch.endLead();
        for (int column : intake.kept()) {
            texts.add(row.text(column));
        }
        return characters;
    }

    /** A lead without an id has no history: that its place is another lead's id means nothing. */
    private void start(LeadRow row, LeadBatch.Builder batch) {
        if (intake.idColumn().isPresent()) {
            String id = LeadIds.of(row.text(intake.idColumn().getAsInt()));
            if (!id.isEmpty()) {
                reader.notes().ids.add(id);
                batch.startLead(id, histories.find(id));
                histories.giveOwn(reader, id, batch);
                return;
            }
            reader.notes().withoutId.at(reader.place());
        }
        String place = Long.toString(count);
        batch.startLead(place, History.NOTHING);
        histories.giveOwn(reader, place, batch);
    }
}
