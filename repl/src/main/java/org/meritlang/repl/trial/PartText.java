package org.meritlang.repl.trial;

import org.meritlang.score.Part;

/** How a part of a model is spoken of. */
public final class PartText {
    private PartText() {}

    /** Where it stands: {@code b2b-saas.merit:31}. */
    static String place(Part part) {
        return part.span().source().name() + ":" + part.span().line();
    }

    /** What it says and where: {@code fit: employees: 10 to 49 (b2b-saas.merit:31)}. */
    public static String told(Part part) {
        return words(part) + " (" + place(part) + ")";
    }

    /** What it says, below what it belongs to: {@code fit: employees: 10 to 49}. */
    static String words(Part part) {
        String owner = part.owner().map(name -> name + ": ").orElse("");
        return switch (part.kind()) {
            case RULE, BOUND, DECISION_ROW -> owner + part.sentence();
            case TABLE_ROW, MATRIX_CELL -> owner + part.row().orElse(part.sentence());
            case DISQUALIFICATION, ALERT -> part.sentence();
        };
    }
}
