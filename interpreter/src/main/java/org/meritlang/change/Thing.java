package org.meritlang.change;

import java.util.Optional;

/**
 * Something that a model calls by a name.
 *
 * @param of what it is a part of: the score of a group, the output of a label, which is the score itself for a label of
 *     its grade, the activity of its attribute; empty for what stands for itself
 * @param key the form in which its name is compared
 */
record Thing(Rename.What what, Optional<Thing> of, String key) {
    Thing(Rename.What what, String key) {
        this(what, Optional.empty(), key);
    }

    boolean isPartOf(Thing other) {
        return of.isPresent() && of.get().equals(other);
    }

    /** Whether its name can stand for nothing else anywhere in a model. */
    boolean isKnownEverywhere() {
        return of.isEmpty() && what != Rename.What.LIST_FILE;
    }
}
