package org.meritlang.check;

/** What clauses stand behind, and so what they may say. */
enum ClauseOwner {
    /** A score or a group with rules. */
    HEADING,
    /** A score that is worked out from others. */
    FORMULA,
    /** {@code +10 when C}: points once. */
    WHEN,
    /** {@code +1 per 100 employees}. */
    PER_AMOUNT,
    /** {@code points by X}. */
    TABLE,
    /** {@code +1 per A} and {@code points per A}. */
    PER_OCCURRENCE,
    /** {@code -5 per 30 days without A}. */
    PER_SILENCE;

    boolean isHeading() {
        return this == HEADING || this == FORMULA;
    }
}
