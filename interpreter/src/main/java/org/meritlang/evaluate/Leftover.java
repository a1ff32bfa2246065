package org.meritlang.evaluate;

import java.util.Arrays;

/**
 * What is left of the same points for many occurrences. Of many, most share their day with others; so
 * what is left by the day is remembered.
 */
final class Leftover {
    /** As far back as days are remembered. */
    private static final int MOST_DAYS = 2048;
    /** Fewer occurrences are not worth a table. */
    private static final int MANY = 256;

    private static final long NOT_YET = Long.MIN_VALUE;

    private final Shrinking shrinking;
    private final long points;
    private final long today;
    private final long[] byAge;

    /**
     * @param askers about how many occurrences will be asked for
     */
    Leftover(Shrinking shrinking, long points, int askers) {
        this.shrinking = shrinking;
        this.points = points;
        this.today = shrinking.asOf().day().toEpochDay();
        boolean isByDay = shrinking.decay().unit().isCalendar();
        this.byAge = new long[isByDay && askers >= MANY ? MOST_DAYS : 0];
        Arrays.fill(byAge, NOT_YET);
    }

    long of(int day, long instant) {
        long age = today - day;
        if (age < 0 || age >= byAge.length) {
            return shrinking.left(points, day, instant);
        }
        long left = byAge[(int) age];
        if (left == NOT_YET) {
            left = shrinking.left(points, day, instant);
            byAge[(int) age] = left;
        }
        return left;
    }
}
