package org.meritlang.implication;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.TimeUnit;

/** Whether all that one window takes lies in another, as far as both alone tell. */
final class Nesting {
    private Nesting() {}

    /** Of windows on a date of the lead, which may lie ahead. */
    static boolean ofDates(DateWindow inner, DateWindow outer) {
        return inner.equals(outer) || isInUnit(inner, outer) || isNextOf(inner, outer) || areAges(inner, outer, true);
    }

    /** Of windows on an activity: what lies ahead has not happened. */
    static boolean ofOccurrences(DateWindow inner, DateWindow outer) {
        return inner.equals(outer) || isInUnit(inner, outer) || areAges(inner, outer, false);
    }

    /** Whether each of the outer windows holds one of the inner ones, so that all that these take is in those. */
    static boolean ofOccurrences(List<DateWindow> inner, List<DateWindow> outer) {
        return outer.stream().allMatch(window -> inner.stream().anyMatch(within -> ofOccurrences(within, window)));
    }

    /** Whether no date lies in both windows, as far as both alone tell. */
    static boolean areApart(DateWindow one, DateWindow other) {
        if (isJustBefore(one, other) || isJustBefore(other, one)) {
            return true;
        }
        Optional<AgeRange> ages = ages(one);
        Optional<AgeRange> others = ages(other);
        if (ages.isPresent() && others.isPresent()) {
            return ages.get().isApartFrom(others.get());
        }
        Optional<DayRange> days = DayRange.of(one);
        Optional<DayRange> otherDays = DayRange.of(other);
        if (days.isPresent() && otherDays.isPresent()) {
            return days.get().isApartFrom(otherDays.get());
        }
        return (isAhead(one) && others.filter(Nesting::isBehind).isPresent())
                || (isAhead(other) && ages.filter(Nesting::isBehind).isPresent());
    }

    /** {@code last month} ends before {@code this month} begins, and before today. */
    private static boolean isJustBefore(DateWindow before, DateWindow now) {
        if (!(before instanceof DateWindow.Calendar last) || !last.last()) {
            return false;
        }
        DateWindow current = new DateWindow.Calendar(false, last.unit());
        return now.equals(current) || isInUnit(now, current);
    }

    private static boolean isAhead(DateWindow window) {
        return window instanceof DateWindow.InTheNext next && next.unit().isCalendar();
    }

    /** Whether only days before today are taken. */
    private static boolean isBehind(AgeRange ages) {
        return ages.ahead() == AgeRange.Ahead.NOTHING && ages.least().isPresent() && ages.isInDays();
    }

    private static boolean areAges(DateWindow inner, DateWindow outer, boolean mayLieAhead) {
        if (!isSolid(outer)) {
            return false;
        }
        Optional<AgeRange> taken = ages(inner);
        Optional<AgeRange> within = ages(outer);
        return taken.isPresent()
                && within.isPresent()
                && within.get().contains(mayLieAhead ? taken.get() : taken.get().ofThePast());
    }

    private static Optional<AgeRange> ages(DateWindow window) {
        return window instanceof DateWindow.FromNow fromNow ? AgeRange.of(fromNow) : Optional.empty();
    }

    /** Whether a window takes all ages between its ends on every day; a calendar unit does not. */
    private static boolean isSolid(DateWindow window) {
        return !(window instanceof DateWindow.Calendar);
    }

    private static boolean isInUnit(DateWindow inner, DateWindow outer) {
        return inner instanceof DateWindow.Calendar within
                && outer instanceof DateWindow.Calendar around
                && !within.last()
                && !around.last()
                && (within.unit() == TimeUnit.DAY
                        || (within.unit() != TimeUnit.WEEK && within.unit().compareTo(around.unit()) <= 0));
    }

    private static boolean isNextOf(DateWindow inner, DateWindow outer) {
        return inner instanceof DateWindow.InTheNext within
                && outer instanceof DateWindow.InTheNext around
                && AgeRange.inTheLast(around.amount(), around.unit())
                        .contains(AgeRange.inTheLast(within.amount(), within.unit()));
    }
}
