package org.meritlang.repl.read;

import org.meritlang.data.History;

/**
 * What a file of activities gave.
 *
 * @param notes what was unusual about the activities
 * @param reading what was unusual about the file
 */
public record ActivityData(History history, ActivityNames names, ActivityNotes notes, ReadingNotes reading) {
    /** The same with a history that is put in another way. */
    public ActivityData with(History other) {
        return new ActivityData(other, names, notes, reading);
    }
}
