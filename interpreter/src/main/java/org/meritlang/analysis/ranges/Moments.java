package org.meritlang.analysis.ranges;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.TimeUnit;

/** Instants at which something may have happened, as seen from one. Windows that hang on a lead count as all of time. */
public final class Moments {
    private static final int LONGEST_AGO = 1_500;
    private static final int LONGEST_PERIOD = 100_000;

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;

    public Moments(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        this.today = now.atZone(zone).toLocalDate();
    }

    /** The instant as of which they are seen. */
    public Instant now() {
        return now;
    }

    LocalDate today() {
        return today;
    }

    /** At the beginning of a day so long ago, as examples have it; today, now. */
    public Instant daysAgo(long days) {
        return days == 0 ? now : today.minusDays(days).atStartOfDay(zone).toInstant();
    }

    /** Whether a moment lies in all windows. */
    public boolean areIn(List<DateWindow> windows, Instant moment) {
        return windows.stream().allMatch(window -> isIn(window, moment));
    }

    /** A moment on every day within all windows that is not to be avoided, the newest first; at most so many. */
    List<Instant> within(List<DateWindow> windows, Predicate<Instant> avoided, int most) {
        List<Instant> moments = new ArrayList<>();
        for (int days = 0; days <= LONGEST_AGO && moments.size() < most; days++) {
            Instant moment = daysAgo(days);
            if (areIn(windows, moment) && !avoided.test(moment)) {
                moments.add(moment);
            }
        }
        return moments;
    }

    private boolean isIn(DateWindow window, Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        if (window instanceof DateWindow.InTheLast last) {
            return !isBefore(moment, day, last.amount(), last.unit());
        }
        if (window instanceof DateWindow.Ago ago) {
            return ago.relation().holds(compared(moment, day, ago.amount(), ago.unit()));
        }
        if (window instanceof DateWindow.Calendar calendar) {
            return first(day, calendar.unit())
                    .equals(first(calendar.last() ? before(today, 1, calendar.unit()) : today, calendar.unit()));
        }
        if (window instanceof DateWindow.InTheNext) {
            return day.equals(today);
        }
        if (window instanceof DateWindow.Than than && than.other() instanceof DateExpression.Constant bound) {
            return than.relation().holds(day.compareTo(bound.day()));
        }
        return !(window instanceof DateWindow.Between between
                        && between.low() instanceof DateExpression.Constant low
                        && between.high() instanceof DateExpression.Constant high)
                || !(day.isBefore(low.day()) || day.isAfter(high.day()));
    }

    private boolean isBefore(Instant moment, LocalDate day, int amount, TimeUnit unit) {
        return compared(moment, day, amount, unit) < 0;
    }

    private int compared(Instant moment, LocalDate day, int amount, TimeUnit unit) {
        return unit.isCalendar()
                ? day.compareTo(before(today, amount, unit))
                : moment.compareTo(now.minusSeconds(amount * seconds(unit)));
    }

    private static long seconds(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE -> 60;
            case HOUR -> 3_600;
            case DAY, WEEK, MONTH, QUARTER, YEAR -> 86_400;
        };
    }

    /** So much time before a day. */
    static LocalDate before(LocalDate day, int given, TimeUnit unit) {
        int amount = Math.min(given, LONGEST_PERIOD);
        return day.minus(
                switch (unit) {
                    case SECOND, MINUTE, HOUR -> Period.ZERO;
                    case DAY -> Period.ofDays(amount);
                    case WEEK -> Period.ofWeeks(amount);
                    case MONTH -> Period.ofMonths(amount);
                    case QUARTER -> Period.ofMonths(3 * amount);
                    case YEAR -> Period.ofYears(amount);
                });
    }

    private static LocalDate first(LocalDate day, TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** An instant so long before that nothing recent sees it. */
    Instant longAgo() {
        return today.minusDays(40 * 365L).atStartOfDay(zone).toInstant();
    }
}
