package org.meritlang.syntax;

/** The four operations on numbers. */
public enum ArithmeticOperator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/");

    private final String written;

    ArithmeticOperator(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
