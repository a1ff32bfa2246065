package org.meritlang.source;

/**
 * A place in a text: from the offset {@code start} up to, but without, {@code end}. An empty span
 * is a place between two characters.
 */
public record Span(SourceText source, int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + " to " + end);
        }
    }

    public String text() {
        return source.text().substring(start, end);
    }

    public int line() {
        return source.line(start);
    }

    public int column() {
        return source.column(start);
    }

    /** The smallest span of the same text that holds both. */
    public Span to(Span other) {
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Whether another place lies inside this one. */
    public boolean contains(Span other) {
        return source.equals(other.source) && start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return source.name() + ":" + line() + ":" + column();
    }
}
