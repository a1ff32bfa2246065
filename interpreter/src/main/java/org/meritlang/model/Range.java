package org.meritlang.model;

/** What points are clamped to, at scale 4: {@code low ≤ points ≤ high}. */
public record Range(long low, long high) {
    /** No bounds. */
    public static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    public long clamp(long points) {
        return Math.max(low, Math.min(high, points));
    }
}
