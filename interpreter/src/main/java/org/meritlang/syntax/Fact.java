package org.meritlang.syntax;

import org.meritlang.source.Span;

/** {@code employees 200}: what a name's value is in an example. */
public record Fact(Span span, Name name, FactValue value) {}
