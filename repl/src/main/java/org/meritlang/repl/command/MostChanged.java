package org.meritlang.repl.command;

import java.util.List;
import java.util.function.Function;
import org.meritlang.repl.diff.ChangedLead;
import org.meritlang.repl.diff.CommonOutputs;
import org.meritlang.repl.write.Ranked;
import org.meritlang.repl.write.TopRows;

/**
 * Keeps the leads whose total moves most, in memory; equals in the order of the data.
 *
 * @param <R> what a lead becomes
 */
final class MostChanged<R> implements ChangeCollector<List<Ranked<R>>> {
    private final CommonOutputs.Common total;
    private final int size;
    private final Function<ChangedLead, R> maker;
    private final TopRows<R> kept;

    /**
     * Keeps nothing yet.
     *
     * @param size how many, at least one
     * @param maker makes a row of a lead; called by many threads
     */
    MostChanged(CommonOutputs.Common total, int size, Function<ChangedLead, R> maker) {
        this.total = total;
        this.size = size;
        this.maker = maker;
        kept = new TopRows<>(size);
    }

    @Override
    public List<Ranked<R>> prepare(List<ChangedLead> changes) {
        TopRows<ChangedLead> most = new TopRows<>(size);
        for (ChangedLead lead : changes) {
            long key = Math.abs(lead.move(total));
            if (most.wouldKeep(key)) {
                most.add(new Ranked<>(key, lead.chunk().first() + lead.lead(), lead));
            }
        }
        return most.rows().stream()
                .map(row -> new Ranked<>(row.key(), row.place(), maker.apply(row.row())))
                .toList();
    }

    @Override
    public void accept(List<Ranked<R>> most) {
        for (Ranked<R> row : most) {
            if (kept.wouldKeep(row.key())) {
                kept.add(row);
            }
        }
    }

    /** The rows, what moves most first. */
    List<R> rows() {
        return kept.rows().stream().map(Ranked::row).toList();
    }
}
