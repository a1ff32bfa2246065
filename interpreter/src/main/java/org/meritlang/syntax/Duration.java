package org.meritlang.syntax;

import org.meritlang.source.Span;

/** {@code 30 days}, {@code 2 minutes}; {@code a week} has the amount 1 and no written number. */
public record Duration(Span span, Expression.NumberLiteral amount, boolean numberWritten, TimeUnit unit) {}
