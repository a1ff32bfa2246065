package org.meritlang.check;

/** What a {@code define} names. */
public sealed interface Definition {
    String name();

    record OfCondition(String name, Condition condition) implements Definition {}

    record OfNumber(String name, NumberExpression number) implements Definition {}
}
