package org.meritlang.repl.read;

import java.util.Optional;

/** Activities that stand within leads. */
interface NestedActivities {
    /**
     * Finds their columns.
     *
     * @param file what messages call it
     * @return empty if no lead has an activity
     * @throws InputException if a column is missing
     */
    Optional<ActivityColumns> columns(String file, ActivityNaming naming) throws InputException;

    /** What all leads call their activities. */
    ActivityNames names(ActivityColumns columns);

    /** How many activities the lead has that was read last. */
    int count();

    /** One of them, counted from 0; holds only until the next one is asked for. */
    LeadRow row(int activity);
}
