package org.meritlang.repl.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leads one after another, in the order of the data. For one thread. */
public interface LeadReader extends Closeable {
    /** What messages call the source. */
    String name();

    /** The names of the columns as the data spell them; empty for a column without a name. */
    List<String> columns();

    /** The numbers of the columns whose values are lists of text by themselves, whatever the rules say. */
    default Set<Integer> listColumns() {
        return Set.of();
    }

    /** What leads have done as far as it stands within them; empty if it never does. */
    default Optional<NestedActivities> activities() {
        return Optional.empty();
    }

    /**
     * Goes to the next lead.
     *
     * @return whether there is one
     * @throws InputException if the data break off or go wrong beyond one lead
     */
    boolean next() throws IOException, InputException;

    /** The lead that {@link #next()} has come to. */
    LeadRow row();

    /** Where that lead stands, in what {@link #notes()} count places in. */
    long place();

    /** How many leads stand before the first that this reader gives. */
    default long leadsBefore() {
        return 0;
    }

    /** What was unusual in the data; complete when all leads have been read. */
    ReadingNotes notes();

    /** Whether it gives parts of the data. */
    default boolean isDivisible() {
        return false;
    }

    /**
     * Some thousand leads that come next, for any one thread; empty after the last. Whoever reads parts adds their notes
     * to those of the whole, in the order of the parts, and does not ask for the {@link #next()} lead of the whole.
     *
     * @throws InputException if the data go wrong beyond one lead
     */
    default Optional<LeadReader> part() throws IOException, InputException {
        throw new UnsupportedOperationException("these data are read in one go");
    }
}
