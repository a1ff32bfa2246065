package org.meritlang.repl.read;

import java.util.List;
import java.util.Optional;
import org.meritlang.data.History;

/**
 * What the activities of a run gave before its leads are read.
 *
 * @param notes what was unusual about the activities
 * @param reading what was unusual about the file; empty if there was none
 */
public record ActivityData(
        History history, ActivityNames names, List<ActivityNotes> notes, Optional<ReadingNotes> reading) {
    public ActivityData {
        notes = List.copyOf(notes);
    }

    /** The same with a history that is put in another way. */
    public ActivityData with(History other) {
        return new ActivityData(other, names, notes, reading);
    }
}
