package org.meritlang.evaluate;

import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.meritlang.model.DateWindow;
import org.meritlang.score.Points;
import org.meritlang.syntax.TimeUnit;

/**
 * The instants after an evaluation at which something may change, earliest first; those a hundred years
 * later and beyond are left out, and, of periods of hours and shorter, all but the next hundred thousand. Long series, such as every day, are worked out as they are reached. For
 * one thread.
 */
final class Changes {
    private static final int YEARS = 100;
    /** So many periods of hours and shorter units are told of: a hundred years of seconds are too many. */
    private static final long MOST_SHORT_PERIODS = 100_000;

    /** Comes after all that is asked for. */
    private static final long NEVER = Long.MAX_VALUE;
    /** A step over months and back ends no further from where it began. */
    private static final int MOST_CLAMPED = 4;

    private final AsOf now;
    private final long today;
    private final long lastDay;
    private final long end;
    private final PriorityQueue<Series> open = new PriorityQueue<>();

    Changes(AsOf now) {
        this(now, Calendar.step(now.day().toEpochDay(), YEARS, TimeUnit.YEAR));
    }

    private Changes(AsOf now, long lastDay) {
        this.now = now;
        this.today = now.day().toEpochDay();
        this.lastDay = lastDay;
        this.end = now.startOf(lastDay);
        follow(new ClockChanges(now, end)::next);
    }

    /** Those after an earlier instant, of which nothing is told yet, up to the same end. */
    Changes from(AsOf earlier) {
        return new Changes(earlier, lastDay);
    }

    /** Instants in ascending order. */
    private static final class Series implements Comparable<Series> {
        private final LongSupplier following;
        private long next;

        Series(LongSupplier following) {
            this.following = following;
            this.next = following.getAsLong();
        }

        @Override
        public int compareTo(Series other) {
            return Long.compare(next, other.next);
        }
    }

    /** Takes the earliest that is left, in microseconds. */
    OptionalLong next() {
        if (open.isEmpty()) {
            return OptionalLong.empty();
        }
        long earliest = open.element().next;
        while (!open.isEmpty() && open.element().next == earliest) {
            Series series = open.remove();
            series.next = series.following.getAsLong();
            addUnlessOver(series);
        }
        return OptionalLong.of(earliest);
    }

    /** Instants in ascending order, and then the greatest long. */
    void follow(LongSupplier following) {
        addUnlessOver(new Series(following));
    }

    private void addUnlessOver(Series series) {
        while (series.next <= now.micros()) {
            series.next = series.following.getAsLong();
        }
        if (series.next < end) {
            open.add(series);
        }
    }

    void at(long instant) {
        if (instant > now.micros() && instant < end) {
            long[] left = {instant};
            follow(() -> {
                long next = left[0];
                left[0] = NEVER;
                return next;
            });
        }
    }

    /** When this day begins. */
    void onDay(long day) {
        if (day > today && day < lastDay) {
            at(now.startOf(day));
        }
    }

    /** Whenever a day begins, up to this one. */
    void daily(long last) {
        long[] day = {today};
        follow(() -> ++day[0] <= last ? startOf(day[0]) : NEVER);
    }

    /** Whenever a day begins. */
    void daily() {
        daily(lastDay);
    }

    /**
     * When periods are completed, those after now, up to so many.
     *
     * @param moment from which they count: a day, or, in hours and shorter units, an instant
     */
    void periods(long moment, int amount, TimeUnit unit, long most) {
        long current = unit.isCalendar() ? today : now.micros();
        long[] completed = {Calendar.completed(moment, current, amount, unit)};
        long last = unit.isCalendar() ? most : Math.min(most, completed[0] + MOST_SHORT_PERIODS);
        follow(() -> ++completed[0] <= last ? completion(moment, completed[0], amount, unit) : NEVER);
    }

    private long completion(long moment, long periods, int amount, TimeUnit unit) {
        return unit.isCalendar()
                ? startOf(firstDay(moment, -periods * amount, unit))
                : Calendar.plus(moment, Points.times(periods, amount * Calendar.micros(unit)));
    }

    private long startOf(long day) {
        return day < lastDay ? now.startOf(day) : NEVER;
    }

    /** The first day from which so many units later, or earlier, is this day or a later one. */
    static long firstDay(long target, long amount, TimeUnit unit) {
        long day = Calendar.step(target, -amount, unit) - MOST_CLAMPED;
        while (Calendar.step(day, amount, unit) < target) {
            day++;
        }
        return day;
    }

    /**
     * When something enters a window or leaves it.
     *
     * @param day of what may lie in it
     * @param instant of the same
     */
    void window(DateWindow.FromNow window, long day, long instant) {
        window.accept(new Edges(day, instant));
    }

    private final class Edges implements DateWindow.FromNow.Visitor<Void> {
        private final long day;
        private final long instant;

        Edges(long day, long instant) {
            this.day = day;
            this.instant = instant;
        }

        @Override
        public Void visitInTheLast(DateWindow.InTheLast last) {
            passes(0, last.unit());
            passes(-last.amount(), last.unit());
            return null;
        }

        @Override
        public Void visitInTheNext(DateWindow.InTheNext next) {
            passes(0, next.unit());
            passes(next.amount(), next.unit());
            return null;
        }

        @Override
        public Void visitAgo(DateWindow.Ago ago) {
            passes(-ago.amount(), ago.unit());
            return null;
        }

        /** Its period is this one first, then the last one, then one of those before. */
        @Override
        public Void visitCalendar(DateWindow.Calendar calendar) {
            long start = Calendar.startOf(calendar.unit(), day);
            for (int periods = 0; periods <= 2; periods++) {
                onDay(Calendar.step(start, periods, calendar.unit()));
            }
            return null;
        }

        /** So much before or after now comes up to it, then passes it. */
        private void passes(long amount, TimeUnit unit) {
            if (unit.isCalendar()) {
                onDay(firstDay(day, amount, unit));
                onDay(firstDay(day + 1, amount, unit));
            } else {
                long passed = Calendar.plus(instant, -amount * Calendar.micros(unit));
                at(passed);
                at(Calendar.plus(passed, 1));
            }
        }
    }
}
