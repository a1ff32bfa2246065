package org.meritlang.repl.read;

/** Counts something that happens here and there in a file, and remembers where it was seen first. For one thread. */
public final class Sightings {
    private static final int REMEMBERED = 3;

    private final long[] first = new long[REMEMBERED];
    private long count;

    void at(long place) {
        if (count < REMEMBERED) {
            first[(int) count] = place;
        }
        count++;
    }

    void addAll(Sightings others) {
        for (int i = 0; i < Math.min(others.count, REMEMBERED); i++) {
            at(others.first[i]);
        }
        count += Math.max(0, others.count - REMEMBERED);
    }

    void clear() {
        count = 0;
    }

    public long count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The first places: {@code line 3}, {@code lines 3, 8 and 12}. */
    public String places(String noun) {
        int shown = (int) Math.min(count, REMEMBERED);
        if (shown == 1) {
            return noun + " " + first[0];
        }
        StringBuilder text = new StringBuilder(noun).append("s ");
        for (int i = 0; i < shown; i++) {
            text.append(i == 0 ? "" : i == shown - 1 ? " and " : ", ").append(first[i]);
        }
        return text.toString();
    }
}
