package org.meritlang.change;

import java.util.Optional;

/**
 * A sentence of a model, or a row of one, as it is told apart from those of another model. Layout, comments and the
 * line it stands on do not count.
 *
 * @param kind what it is about
 * @param owner the score, grade, matrix or decision that it belongs to; empty for what belongs to none
 * @param group the group of the score, where it is in one
 * @param words as the formatter writes it; of a row of a table what explanations call it, and its points: {@code employees: 10 to 49: 5}
 */
public record Statement(Kind kind, Optional<String> owner, Optional<String> group, String words) {
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

    /** What it belongs to, as people read it: {@code fit}, {@code engagement, mail}, or nothing. */
    public String place() {
        return owner.orElse("") + group.map(name -> ", " + name).orElse("");
    }
}
