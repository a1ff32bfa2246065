package org.meritlang.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.InstantReader;
import org.meritlang.score.Points;

/**
 * The instants from which so much earlier is one of some instants, or from which on it lies on the other
 * side of one. Where clocks are changed, or a month has fewer days than another, going on may lead back:
 * then there are several for one, and perhaps some that are none. For one thread.
 */
final class LaterInstants {
    private static final long NEVER = Long.MAX_VALUE;
    private static final long MICROS_IN_A_DAY = ChronoUnit.DAYS.getDuration().toNanos() / 1_000;
    /** Going on by any time never leads further back. */
    private static final Duration MOST_BACK = Duration.ofDays(5);
    /** The greatest difference between clocks and another day's clocks. */
    private static final int MOST_DAYS_OFF = 2;

    private static final Duration NEARBY = Duration.ofDays(1);

    private final Changes earlier;
    private final Shift shift;
    private final ZoneId zone;
    private final TreeSet<Long> ready = new TreeSet<>();
    private OptionalLong coming;

    private LaterInstants(Changes earlier, Shift shift, ZoneId zone) {
        this.earlier = earlier;
        this.shift = shift;
        this.zone = zone;
        this.coming = earlier.next();
    }

    /** In ascending order, and then the greatest long. */
    static LongSupplier of(Changes earlier, Shift shift, ZoneId zone) {
        return new LaterInstants(earlier, shift, zone)::next;
    }

    /** Nothing that lies so much before this instant, or before a later one, lies before this. */
    static AsOf first(AsOf now, Shift shift) {
        AsOf then = now.minus(shift);
        return shift.unit().isCalendar() ? AsOf.of(then.instant().minus(MOST_BACK), now.zone()) : then;
    }

    private long next() {
        while (coming.isPresent() && (ready.isEmpty() || bound(coming.getAsLong()) <= ready.first())) {
            add(coming.getAsLong());
            coming = earlier.next();
        }
        Long first = ready.pollFirst();
        return first == null ? NEVER : first;
    }

    /** None from which it is this one, or a later one, comes before. */
    private long bound(long then) {
        if (!shift.unit().isCalendar()) {
            return exactly(then);
        }
        long day = Math.floorDiv(then, MICROS_IN_A_DAY) - MOST_DAYS_OFF;
        return Points.times(firstDay(day) - MOST_DAYS_OFF, MICROS_IN_A_DAY);
    }

    private void add(long then) {
        if (shift.unit().isCalendar()) {
            clocks(Instant.EPOCH.plus(then, ChronoUnit.MICROS)).forEach(this::addOnDays);
        } else {
            ready.add(exactly(then));
        }
    }

    private long exactly(long then) {
        return Calendar.plus(then, shift.amount() * Calendar.micros(shift.unit()));
    }

    /** What clocks show then, or would if they were not changed nearby, or as they are. */
    private Set<LocalDateTime> clocks(Instant then) {
        ZoneRules rules = zone.getRules();
        Set<LocalDateTime> clocks = new LinkedHashSet<>();
        Stream.of(then.minus(NEARBY), then, then.plus(NEARBY))
                .forEach(other -> clocks.add(LocalDateTime.ofInstant(then, rules.getOffset(other))));
        ZoneOffsetTransition change = changeNear(then);
        if (change != null) {
            clocks.add(change.getDateTimeBefore());
            clocks.add(change.getDateTimeAfter());
        }
        return clocks;
    }

    /** The days from which it is this day: perhaps several at the end of a month, or none. */
    private void addOnDays(LocalDateTime clock) {
        long first = firstDay(clock.toLocalDate().toEpochDay());
        long next = firstDay(clock.toLocalDate().toEpochDay() + 1);
        for (long day = first; day < next; day++) {
            add(day, clock.toLocalTime());
        }
        if (next - first != 1) {
            for (long day = first; day <= next; day++) {
                add(day, LocalTime.MIDNIGHT);
            }
        }
    }

    private void add(long day, LocalTime time) {
        ZonedDateTime clock = LocalDate.ofEpochDay(day).atTime(time).atZone(zone);
        ready.add(InstantReader.micros(clock.withEarlierOffsetAtOverlap().toInstant()));
        ready.add(InstantReader.micros(clock.withLaterOffsetAtOverlap().toInstant()));
        ZoneOffsetTransition change = changeNear(clock.toInstant());
        if (change != null) {
            ready.add(InstantReader.micros(change.getInstant()));
        }
    }

    private @Nullable ZoneOffsetTransition changeNear(Instant instant) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(instant.minus(NEARBY));
        return change != null && change.getInstant().isBefore(instant.plus(NEARBY)) ? change : null;
    }

    /** The first day from which so much earlier is this day, or a later one. */
    private long firstDay(long day) {
        return Changes.firstDay(day, -shift.amount(), shift.unit());
    }
}
