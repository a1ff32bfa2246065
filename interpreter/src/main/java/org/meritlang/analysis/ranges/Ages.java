package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/**
 * The ages in days of a date that lies in a window seen from now: negative ones lie ahead. Months have
 * 28 to 31 days, and hours do not fit dates, so that there are ages that may or may not lie in it.
 *
 * @param sure whether a date of this age lies in the window on any day; null where none surely does
 * @param possible whether it can lie in the window on some day
 */
public record Ages(@Nullable Stretch sure, Stretch possible) {
    private static final OfWindow OF_WINDOW = new OfWindow();
    private static final long HOURS_OF_DAY = 24;

    static Ages of(DateWindow.FromNow window) {
        return window.accept(OF_WINDOW);
    }

    /** Whether ages tell well which dates lie in a window; in a unit of the calendar they say little. */
    static boolean areTold(DateWindow.FromNow window) {
        return !(window instanceof DateWindow.Calendar calendar) || calendar.unit() == TimeUnit.DAY;
    }

    int truths(Stretch ages) {
        if (ages.isBelow(possible) || possible.isBelow(ages)) {
            return Truths.FALSE;
        }
        return sure != null && sure.contains(ages) ? Truths.TRUE : Truths.KNOWN;
    }

    /** The fewest days that so much time can be, by date. */
    public static long fewest(int amount, TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> 0;
            case DAY -> amount;
            case WEEK -> 7L * amount;
            case MONTH -> 28L * amount;
            case QUARTER -> 89L * amount;
            case YEAR -> 365L * amount;
        };
    }

    /** The most days that so much time can be, by date. */
    public static long most(int amount, TimeUnit unit) {
        return switch (unit) {
            case SECOND -> amount / (HOURS_OF_DAY * 3_600) + 2;
            case MINUTE -> amount / (HOURS_OF_DAY * 60) + 2;
            case HOUR -> amount / HOURS_OF_DAY + 2;
            case DAY -> amount;
            case WEEK -> 7L * amount;
            case MONTH -> 31L * amount;
            case QUARTER -> 92L * amount;
            case YEAR -> 366L * amount;
        };
    }

    private static Stretch between(long low, long high) {
        return Stretch.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static Stretch from(long low) {
        return Stretch.of(BigDecimal.valueOf(low), null);
    }

    private static Stretch upTo(long high) {
        return Stretch.of(null, BigDecimal.valueOf(high));
    }

    private static final class OfWindow implements DateWindow.FromNow.Visitor<Ages> {
        @Override
        public Ages visitInTheLast(DateWindow.InTheLast last) {
            return last.unit().isCalendar()
                    ? new Ages(
                            between(0, fewest(last.amount(), last.unit())),
                            between(0, most(last.amount(), last.unit())))
                    : new Ages(null, between(0, most(last.amount(), last.unit())));
        }

        @Override
        public Ages visitInTheNext(DateWindow.InTheNext next) {
            return next.unit().isCalendar()
                    ? new Ages(
                            between(-fewest(next.amount(), next.unit()), 0),
                            between(-most(next.amount(), next.unit()), 0))
                    : new Ages(null, between(-most(next.amount(), next.unit()), 0));
        }

        @Override
        public Ages visitAgo(DateWindow.Ago ago) {
            long fewest = fewest(ago.amount(), ago.unit());
            long most = most(ago.amount(), ago.unit());
            boolean byDay = ago.unit().isCalendar();
            Relation relation = byDay ? ago.relation() : loose(ago.relation());
            return switch (relation) {
                case LESS -> new Ages(from(most + 1), from(fewest + 1));
                case LESS_OR_EQUAL -> new Ages(from(most + (byDay ? 0 : 1)), from(fewest));
                case MORE -> new Ages(upTo(fewest - 1), upTo(most - 1));
                case MORE_OR_EQUAL -> new Ages(upTo(fewest - (byDay ? 0 : 1)), upTo(most));
                case EQUAL -> new Ages(fewest == most ? between(most, most) : null, between(fewest, most));
                case NOT_EQUAL -> new Ages(null, Stretch.ALL);
            };
        }

        /** By instant, ages of as many days may be in or out. */
        private static Relation loose(Relation relation) {
            return switch (relation) {
                case LESS, LESS_OR_EQUAL -> Relation.LESS_OR_EQUAL;
                case MORE, MORE_OR_EQUAL -> Relation.MORE_OR_EQUAL;
                case EQUAL, NOT_EQUAL -> Relation.NOT_EQUAL;
            };
        }

        @Override
        public Ages visitCalendar(DateWindow.Calendar calendar) {
            long longest = most(1, calendar.unit());
            if (calendar.unit() == TimeUnit.DAY) {
                long age = calendar.last() ? 1 : 0;
                return new Ages(between(age, age), between(age, age));
            }
            if (!calendar.last()) {
                return new Ages(between(0, 0), between(1 - longest, longest - 1));
            }
            Stretch sure = calendar.unit() == TimeUnit.WEEK ? between(7, 7) : null;
            return new Ages(sure, between(1, 2 * longest - 1));
        }
    }
}
