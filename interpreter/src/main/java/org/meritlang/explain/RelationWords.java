package org.meritlang.explain;

import org.meritlang.syntax.Relation;

/** How two values have to compare, in words. */
final class RelationWords {
    private RelationWords() {}

    /** {@code at least}; {@code exactly} for equality. */
    static String of(Relation relation) {
        return switch (relation) {
            case EQUAL -> "exactly";
            case NOT_EQUAL -> "anything but";
            case LESS -> "less than";
            case LESS_OR_EQUAL -> "at most";
            case MORE -> "more than";
            case MORE_OR_EQUAL -> "at least";
        };
    }

    static Relation negated(Relation relation) {
        return switch (relation) {
            case EQUAL -> Relation.NOT_EQUAL;
            case NOT_EQUAL -> Relation.EQUAL;
            case LESS -> Relation.MORE_OR_EQUAL;
            case LESS_OR_EQUAL -> Relation.MORE;
            case MORE -> Relation.LESS_OR_EQUAL;
            case MORE_OR_EQUAL -> Relation.LESS;
        };
    }
}
