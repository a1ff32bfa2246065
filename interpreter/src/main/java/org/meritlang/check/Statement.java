package org.meritlang.check;

import java.util.Optional;

/**
 * A sentence of a model, or a row of one, as it is told apart from those of another model. Layout, comments and the
 * line it stands on do not count.
 *
 * @param kind what it is about
 * @param owner the score, grade, matrix or decision that it belongs to; empty for what belongs to none
 * @param group the group of the score, where it is in one
 * @param identity what explanations know it by: of a rule its words, of a row of a table what the table asks and the
 *     row's test ({@code employees: 1000 or more})
 * @param subject what it asks or names; where score, group and subject are the same, two sentences with different
 *     words are one that was changed
 * @param words as the formatter writes it; of a row of a table with the heading before it
 */
public record Statement(
        Kind kind, Optional<String> owner, Optional<String> group, String identity, String subject, String words) {
    /** What a statement is about. */
    public enum Kind {
        /** It gives or takes points: a rule, or a row of a table. */
        POINTS,
        /** The heading of a score or a group, {@code raise to}, {@code limit to}, or a formula. */
        SCORE,
        /** A grade, a matrix or a cell of it, a row of a decision. */
        LABEL,
        DISQUALIFICATION,
        ALERT,
        /** A definition, a list, what leads have and do, the time zone: what other sentences rest on. */
        DECLARATION
    }
}
