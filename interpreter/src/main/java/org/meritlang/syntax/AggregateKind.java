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

    /** Whether nothing can be made of no occurrences; the others are 0 then. */
    public boolean isUnknownOverNothing() {
        return switch (this) {
            case COUNT, COUNT_OF_DIFFERENT, SUM -> false;
            case AVERAGE, HIGHEST, LOWEST, LATEST -> true;
        };
    }

    public String written() {
        return written;
    }
}
