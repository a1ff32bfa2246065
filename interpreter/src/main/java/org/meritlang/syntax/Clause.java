package org.meritlang.syntax;

import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.NumberLiteral;

/** What follows a rule or a heading, separated by commas, apart from {@code because}. */
public sealed interface Clause {
    Span span();

    /** {@code 0 to 100}, on a heading. */
    record Range(Span span, NumberLiteral low, NumberLiteral high) implements Clause {}

    /** {@code up to 10 points}. */
    record UpTo(Span span, NumberLiteral points) implements Clause {}

    /** {@code down to -20 points}, on a rule that takes points away. */
    record DownTo(Span span, NumberLiteral points) implements Clause {}

    /** {@code when customer}: on a heading, a table or a {@code per} rule. */
    record When(Span span, Expression condition) implements Clause {}

    /** {@code up to 5 times}. */
    record UpToTimes(Span span, NumberLiteral times) implements Clause {}

    /** {@code at most once every 7 days}. */
    record AtMostEvery(Span span, NumberLiteral times, Duration duration) implements Clause {}

    /** {@code at most 3 times a day}: in a calendar unit. */
    record AtMostIn(Span span, NumberLiteral times, TimeUnit unit) implements Clause {}

    /** {@code at most once per email name}. */
    record AtMostPer(Span span, NumberLiteral times, Name attribute) implements Clause {}

    /** {@code halving every 30 days}. */
    record Halving(Span span, Duration duration) implements Clause {}

    /** {@code losing 5 points every 7 days}. */
    record Losing(Span span, NumberLiteral points, Duration duration) implements Clause {}

    /** {@code fading over 60 days}. */
    record Fading(Span span, Duration duration) implements Clause {}

    /** A window on a heading: {@code since the last recycled}. */
    record Within(Span span, Window window) implements Clause {}

    /** The reason that a person reads, in quotes. */
    record Because(Span span, String text) {}
}
