package org.meritlang.syntax;

/** What is made of many occurrences of an activity. */
public enum AggregateKind {
    COUNT("count of"),
    COUNT_OF_DIFFERENT("count of different"),
    SUM("sum of"),
    AVERAGE("average of"),
    HIGHEST("highest of"),
    LOWEST("lowest of"),
    LATEST("latest of");

    private final String written;

    AggregateKind(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }
}
