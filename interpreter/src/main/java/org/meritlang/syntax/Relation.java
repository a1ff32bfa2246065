package org.meritlang.syntax;

/** How two values are compared. */
public enum Relation {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    MORE,
    MORE_OR_EQUAL;

    /** Whether it holds of two values of which {@code comparison} is the sign of their order. */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case LESS_OR_EQUAL -> comparison <= 0;
            case MORE -> comparison > 0;
            case MORE_OR_EQUAL -> comparison >= 0;
        };
    }
}
