package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.meritlang.repl.diff.ChangedLead;

/** Gives on every lead that changes, in the order of the data. */
final class EveryChange implements ChangeCollector<List<byte[]>> {
    private final Function<ChangedLead, byte[]> maker;
    private final ChunkRun.Taker<byte[]> taker;

    /**
     * Gives on nothing yet.
     *
     * @param maker gives a lead its form; called by many threads
     */
    EveryChange(Function<ChangedLead, byte[]> maker, ChunkRun.Taker<byte[]> taker) {
        this.maker = maker;
        this.taker = taker;
    }

    @Override
    public List<byte[]> prepare(List<ChangedLead> changes) {
        return changes.stream().map(maker).toList();
    }

    @Override
    public void accept(List<byte[]> rows) throws IOException {
        for (byte[] row : rows) {
            taker.take(row);
        }
    }
}
