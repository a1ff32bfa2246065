package org.meritlang.repl.command;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.meritlang.repl.diff.ChangedLead;
import org.meritlang.repl.write.SortedRows;

/** Gives on every lead that changes, in the order of the data. */
final class EveryChange implements ChangeCollector<List<byte[]>> {
    private final Function<ChangedLead, byte[]> maker;
    private final SortedRows.Taker taker;

    /**
     * Gives on nothing yet.
     *
     * @param maker gives a lead its form; called by many threads
     */
    EveryChange(Function<ChangedLead, byte[]> maker, SortedRows.Taker taker) {
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
