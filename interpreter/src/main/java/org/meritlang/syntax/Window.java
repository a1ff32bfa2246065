package org.meritlang.syntax;

import org.meritlang.source.Span;

/** A stretch of time that an attribute's date or an activity's occurrences must lie in. */
public sealed interface Window {
    Span span();

    record InTheLast(Span span, Duration duration) implements Window {}

    record InTheNext(Span span, Duration duration) implements Window {}

    /** {@code since 2026-01-01}, {@code since created}; its day is in. */
    record Since(Span span, Expression date) implements Window {}

    record Before(Span span, Expression date) implements Window {}

    record After(Span span, Expression date) implements Window {}

    /** {@code since the last opt in}: later than the latest one. */
    record SinceTheLast(Span span, Expression activity) implements Window {}

    /** {@code between 2026-01-01 and 2026-03-31}, both in. */
    record BetweenDates(Span span, Expression low, Expression high) implements Window {}

    /**
     * {@code more than 30 days ago}, {@code at least 30 days ago}, and their opposites.
     *
     * @param relation of the age to the duration: {@code more than} is MORE
     */
    record Ago(Span span, Relation relation, Duration duration) implements Window {}

    /** {@code today}, {@code yesterday}, {@code this month}, {@code last week}. */
    record Calendar(Span span, boolean last, TimeUnit unit) implements Window {}

    /** {@code within 7 days of created}, on both sides. */
    record WithinOf(Span span, Duration duration, Expression date) implements Window {}

    /** {@code within 7 days after webinar attended}, after any one of them. */
    record WithinAfter(Span span, Duration duration, Expression activity) implements Window {}
}
