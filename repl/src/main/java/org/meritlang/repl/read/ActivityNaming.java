package org.meritlang.repl.read;

import java.util.Optional;

/**
 * The columns of activities that the user has named; the others go by their usual names.
 *
 * @param lead holds the id of the lead
 * @param activity holds what was done
 * @param time holds when
 */
public record ActivityNaming(Optional<String> lead, Optional<String> activity, Optional<String> time) {
    /** Nothing is named. */
    public static ActivityNaming usual() {
        return new ActivityNaming(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
