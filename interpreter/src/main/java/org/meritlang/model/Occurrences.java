package org.meritlang.model;

import java.util.List;
import java.util.Optional;

/**
 * The occurrences of one kind of activity that a sentence means: those that pass the filter and lie in
 * every window. Equal ones are worked out once.
 *
 * @param activity its index in the model
 * @param filter seen over each occurrence: attributes in it are those of the activity, by their index
 *     there; it names nothing else. An occurrence counts only where it is true
 * @param windows its own, its definition's and its headings'. One that hangs on an unknown date of the
 *     lead makes conditions unknown, and nothing counts for {@code per}
 */
public record Occurrences(int activity, Optional<Condition> filter, List<DateWindow> windows) {
    public Occurrences {
        windows = List.copyOf(windows);
    }
}
