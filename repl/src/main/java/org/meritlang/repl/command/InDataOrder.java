package org.meritlang.repl.command;

import java.io.IOException;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.write.ResultForm;
import org.meritlang.repl.write.Utf8Text;
import org.meritlang.score.ScoredBatch;

/** Writes all leads in the order in which they came, as soon as they are scored. */
final class InDataOrder implements RowCollector<byte[]> {
    private final FormWriter<ResultForm> writer;

    InDataOrder(FormWriter<ResultForm> writer) {
        this.writer = writer;
    }

    @Override
    public byte[] prepare(LeadChunk chunk, ScoredBatch scored) {
        Utf8Text formed = new Utf8Text();
        for (int lead = 0; lead < scored.size(); lead++) {
            if (lead > 0) {
                formed.append(writer.form().beforeOthers());
            }
            writer.form().append(formed, chunk, scored, lead);
        }
        return formed.toBytes();
    }

    @Override
    public void accept(byte[] formed) throws IOException {
        writer.leads(formed);
    }

    @Override
    public void finish() {}
}
