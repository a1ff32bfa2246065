package org.meritlang.syntax;

import org.meritlang.source.Span;

/**
 * How often: {@code at least 3 times}, {@code exactly once}, {@code on at least 3 days}.
 *
 * @param onDays whether distinct days are counted, not occurrences
 */
public record CountTest(Span span, Relation relation, Expression.NumberLiteral number, boolean onDays) {}
