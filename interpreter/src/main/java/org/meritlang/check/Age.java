package org.meritlang.check;

import org.meritlang.model.Occurrences;

/** Whose age the points of a sentence have, as far as its condition tells. */
sealed interface Age {
    /** Of the newest of these. */
    record Of(Occurrences occurrences) implements Age {}

    /** There is no activity. */
    record Nothing() implements Age {}

    /** There is more than one activity, and nobody can tell which is meant. */
    record Several() implements Age {}

    /** The points are not for its having happened: it stands under {@code no}, {@code or} or the like. */
    record Hidden() implements Age {}

    /** The age of what has both parts. */
    default Age and(Age other) {
        if (this instanceof Nothing) {
            return other;
        }
        return other instanceof Nothing ? this : new Several();
    }

    /** The age of what has this as a part that need not be true. */
    default Age hidden() {
        return this instanceof Of ? new Hidden() : this;
    }
}
