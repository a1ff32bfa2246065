package org.meritlang.score;

import java.util.Optional;
import org.meritlang.source.Span;

/**
 * A part of a model that acts for some leads and not for others.
 *
 * @param owner the score, matrix or decision it belongs to; empty for disqualifications and alerts
 * @param group the group it belongs to, where it does
 * @param sentence as the formatter writes it
 * @param row of a table, a decision or a matrix: {@code employees: 10 to 49}, {@code SQL}, {@code A, 2}
 */
public record Part(
        Kind kind, Optional<String> owner, Optional<String> group, String sentence, Optional<String> row, Span span) {
    /** What acting means. */
    public enum Kind {
        /** A rule gave or took points, or something to give them for was there. */
        RULE,
        /** The row of a table was taken. */
        TABLE_ROW,
        /** A {@code raise to} or {@code limit to} held. */
        BOUND,
        /** The row gave the label. */
        DECISION_ROW,
        /** The cell gave the label. */
        MATRIX_CELL,
        /** It disqualified. */
        DISQUALIFICATION,
        /** Its condition held. */
        ALERT
    }
}
