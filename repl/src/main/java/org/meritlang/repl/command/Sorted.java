package org.meritlang.repl.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.write.Ranked;
import org.meritlang.repl.write.ResultForm;
import org.meritlang.repl.write.SortOrder;
import org.meritlang.repl.write.SortedRows;
import org.meritlang.repl.write.Utf8Text;
import org.meritlang.score.ScoredBatch;

/** Writes all leads in the order of an output. */
final class Sorted implements RowCollector<List<Ranked<byte[]>>> {
    private final FormWriter<ResultForm> writer;
    private final SortOrder order;
    private final SortedRows rows;

    Sorted(FormWriter<ResultForm> writer, SortOrder order, SortedRows rows) {
        this.writer = writer;
        this.order = order;
        this.rows = rows;
    }

    @Override
    public List<Ranked<byte[]>> prepare(LeadChunk chunk, ScoredBatch scored) {
        List<Ranked<byte[]>> ranked = new ArrayList<>(scored.size());
        Utf8Text formed = new Utf8Text();
        for (int lead = 0; lead < scored.size(); lead++) {
            formed.clear();
            writer.form().append(formed, chunk, scored, lead);
            byte[] row = formed.toBytes();
            ranked.add(new Ranked<>(order.key(scored, lead), chunk.first() + lead, row));
        }
        return ranked;
    }

    @Override
    public void accept(List<Ranked<byte[]>> ranked) throws IOException {
        for (Ranked<byte[]> row : ranked) {
            rows.add(row);
        }
    }

    @Override
    public void finish() throws IOException {
        rows.giveTo(writer::leads);
    }
}
