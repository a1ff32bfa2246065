package org.meritlang.evaluate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.ActivityTable;

/**
 * Some occurrences of one kind of activity. For leads of which a window hangs on an unknown date it
 * cannot be told which are among them. Immutable.
 */
final class Selection {
    private final ActivityTable table;
    /** Null where all are chosen. */
    private final byte @Nullable [] chosen;

    private final boolean @Nullable [] untold;

    private Selection(ActivityTable table, byte @Nullable [] chosen, boolean @Nullable [] untold) {
        this.table = table;
        this.chosen = chosen;
        this.untold = untold;
    }

    /** All occurrences of the kind. */
    static Selection all(ActivityTable table) {
        return new Selection(table, null, null);
    }

    /**
     * @param chosen by occurrence, 1 where it is among them, else 0
     */
    static Selection of(ActivityTable table, byte[] chosen) {
        return new Selection(table, chosen, null);
    }

    /** All occurrences of the kind. */
    ActivityTable table() {
        return table;
    }

    /** By occurrence, 1 where it is among them, else 0; of an untold lead it does not matter which. */
    byte[] chosen() {
        if (chosen != null) {
            return chosen;
        }
        byte[] all = new byte[table.size()];
        Arrays.fill(all, (byte) 1);
        return all;
    }

    /** Whether all occurrences of the kind are among them. */
    boolean isAll() {
        return chosen == null;
    }

    boolean has(int occurrence) {
        return chosen == null || chosen[occurrence] == 1;
    }

    int leads() {
        return table.starts().length - 1;
    }

    /** Whether it cannot be told which of the lead's occurrences are among them. */
    boolean isUntold(int lead) {
        return untold != null && untold[lead];
    }

    /** Whether all leads can be told of. */
    boolean isTold() {
        return untold == null;
    }

    /** Whether any of the lead's occurrences is among them. */
    boolean hasAny(int lead) {
        for (int at = table.starts()[lead]; at < table.starts()[lead + 1]; at++) {
            if (has(at)) {
                return true;
            }
        }
        return false;
    }

    /** Others of the same leads. */
    Selection with(byte[] others) {
        return new Selection(table, others, untold);
    }

    /** Others, and more leads that cannot be told of. */
    Selection with(byte[] others, boolean[] moreUntold) {
        boolean[] all = moreUntold.clone();
        for (int lead = 0; lead < all.length; lead++) {
            all[lead] |= isUntold(lead);
        }
        return new Selection(table, others, all);
    }
}
