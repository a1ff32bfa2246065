package org.meritlang.syntax;

/** The signs and words that compare two values; a sign and its words mean the same. */
public enum Comparator {
    EQUAL("=", Relation.EQUAL),
    IS("is", Relation.EQUAL),
    NOT_EQUAL("!=", Relation.NOT_EQUAL),
    IS_NOT("is not", Relation.NOT_EQUAL),
    LESS("<", Relation.LESS),
    IS_LESS_THAN("is less than", Relation.LESS),
    LESS_OR_EQUAL("<=", Relation.LESS_OR_EQUAL),
    IS_AT_MOST("is at most", Relation.LESS_OR_EQUAL),
    MORE(">", Relation.MORE),
    IS_MORE_THAN("is more than", Relation.MORE),
    MORE_OR_EQUAL(">=", Relation.MORE_OR_EQUAL),
    IS_AT_LEAST("is at least", Relation.MORE_OR_EQUAL);

    private final String written;
    private final Relation relation;

    Comparator(String written, Relation relation) {
        this.written = written;
        this.relation = relation;
    }

    /** As the formatter writes it. */
    public String written() {
        return written;
    }

    public Relation relation() {
        return relation;
    }
}
