package org.meritlang.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/**
 * Days and instants of a time zone. It remembers the stretches of time between two changes of the clocks
 * in which it has been asked, so that most answers make no objects. For one thread.
 */
final class LocalClock {
    private static final long SECONDS_A_DAY = 86_400;
    private static final long MICROS_A_SECOND = 1_000_000;

    /** Farther from a change of the clocks than this no local time is skipped or comes twice. */
    private static final long MARGIN = 2 * SECONDS_A_DAY;

    private static final long ALWAYS = Long.MAX_VALUE / 2;

    private final ZoneId zone;
    private final ZoneRules rules;

    /** The stretch in which it was asked last, and the clocks' offset then. */
    private long since;

    private long until;
    private long offset;

    /** All stretches in which it has been asked, in their order. */
    private long[] sinces = new long[4];

    private long[] untils = new long[4];
    private long[] offsets = new long[4];
    private int known;

    LocalClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The day since 1970-01-01 that this instant, in seconds, falls on. */
    int day(long second) {
        if (second < since || second >= until) {
            turnTo(second);
        }
        return (int) Math.floorDiv(second + offset, SECONDS_A_DAY);
    }

    /** The days that these instants, in microseconds, fall on. */
    int[] days(long[] micros) {
        int[] days = new int[micros.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = day(Math.floorDiv(micros[i], MICROS_A_SECOND));
        }
        return days;
    }

    /**
     * The instant, in seconds, at which the clocks show this local time, given in seconds as if it were
     * UTC. A time that is skipped is moved on by what is skipped; of one that comes twice the first counts.
     */
    long instant(long localSecond) {
        if (!isWellWithin(localSecond - offset)) {
            turnTo(localSecond - offset);
        }
        if (isWellWithin(localSecond - offset)) {
            return localSecond - offset;
        }
        LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
        long exact = local.atZone(zone).toEpochSecond();
        turnTo(exact);
        return exact;
    }

    private boolean isWellWithin(long second) {
        return second - MARGIN >= since && second + MARGIN < until;
    }

    private void turnTo(long second) {
        int place = Arrays.binarySearch(sinces, 0, known, second);
        int at = place >= 0 ? place : -place - 2;
        if (at < 0 || second >= untils[at]) {
            at++;
            learn(at, Instant.ofEpochSecond(second));
        }
        since = sinces[at];
        until = untils[at];
        offset = offsets[at];
    }

    private void learn(int at, Instant instant) {
        ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
        ZoneOffsetTransition next = rules.nextTransition(instant);
        sinces = insert(sinces, at, before == null ? -ALWAYS : before.toEpochSecond());
        untils = insert(untils, at, next == null ? ALWAYS : next.toEpochSecond());
        offsets = insert(offsets, at, rules.getOffset(instant).getTotalSeconds());
        known++;
    }

    private long[] insert(long[] array, int at, long value) {
        long[] larger = Growth.roomFor(known, array);
        System.arraycopy(larger, at, larger, at + 1, known - at);
        larger[at] = value;
        return larger;
    }
}
