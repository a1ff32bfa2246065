package org.meritlang.syntax;

/** Of several values, how many a text test asks for. */
public enum Quantifier {
    ANY("any of"),
    ALL("all of"),
    NONE("none of");

    private final String written;

    Quantifier(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
