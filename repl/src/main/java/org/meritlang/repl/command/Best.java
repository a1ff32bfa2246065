package org.meritlang.repl.command;

import java.util.List;
import org.meritlang.repl.read.LeadChunk;
import org.meritlang.repl.write.Ranked;
import org.meritlang.repl.write.SortOrder;
import org.meritlang.repl.write.TopRows;
import org.meritlang.score.ScoredBatch;

/**
 * Keeps the first leads of an order, in memory.
 *
 * @param <R> what a lead becomes
 */
final class Best<R> implements RowCollector<List<Ranked<R>>> {
    private final SortOrder order;
    private final int size;
    private final RowMaker<R> maker;
    private final TopRows<R> kept;

    /** Makes a row of a lead; called by many threads. */
    interface RowMaker<R> {
        R make(LeadChunk chunk, ScoredBatch scored, int lead);
    }

    Best(SortOrder order, int size, RowMaker<R> maker) {
        this.order = order;
        this.size = size;
        this.maker = maker;
        kept = new TopRows<>(size);
    }

    @Override
    public List<Ranked<R>> prepare(LeadChunk chunk, ScoredBatch scored) {
        TopRows<Integer> best = new TopRows<>(size);
        for (int lead = 0; lead < scored.size(); lead++) {
            long key = order.key(scored, lead);
            if (best.wouldKeep(key)) {
                best.add(new Ranked<>(key, chunk.first() + lead, lead));
            }
        }
        return best.rows().stream()
                .map(row -> new Ranked<>(row.key(), row.place(), maker.make(chunk, scored, row.row())))
                .toList();
    }

    @Override
    public void accept(List<Ranked<R>> best) {
        for (Ranked<R> row : best) {
            if (kept.wouldKeep(row.key())) {
                kept.add(row);
            }
        }
    }

    @Override
    public void finish() {}

    /** The rows in order. */
    List<R> rows() {
        return kept.rows().stream().map(Ranked::row).toList();
    }
}
