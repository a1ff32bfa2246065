package org.meritlang.implication;

import java.util.Optional;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.TimeUnit;

/**
 * The ages that a window takes.
 *
 * @param least empty where what happens now is taken
 * @param most empty where any age is taken
 * @param ahead what the window takes of what still lies ahead
 */
record AgeRange(Optional<End> least, Optional<End> most, Ahead ahead) {
    private static final AgesOf AGES = new AgesOf();

    /** The ages of a window seen from now; empty for one that looks ahead. */
    static Optional<AgeRange> of(DateWindow.FromNow window) {
        return window.accept(AGES);
    }

    /** What lies ahead; a window in days takes the rest of today with it. */
    enum Ahead {
        NOTHING,
        LATER_TODAY,
        EVERYTHING
    }

    static AgeRange inTheLast(int amount, TimeUnit unit) {
        return new AgeRange(
                Optional.empty(),
                Optional.of(End.of(amount, unit, true)),
                unit.isCalendar() ? Ahead.LATER_TODAY : Ahead.NOTHING);
    }

    /** Whether every age in the other range is certainly in this one. */
    boolean contains(AgeRange other) {
        boolean notTooNew = least.isEmpty()
                || (other.least.isPresent()
                        && other.least
                                .get()
                                .isBeyond(
                                        least.get(),
                                        least.get().in() || !other.least.get().in()));
        boolean notTooOld = most.isEmpty()
                || (other.most.isPresent()
                        && most.get()
                                .isBeyond(
                                        other.most.get(),
                                        most.get().in() || !other.most.get().in()));
        return notTooNew && notTooOld && ahead.compareTo(other.ahead) >= 0;
    }

    /** Whether certainly no age is in both; what lies ahead is in neither of two that begin in the past. */
    boolean isApartFrom(AgeRange other) {
        return beginsBehind(other) || other.beginsBehind(this);
    }

    private boolean beginsBehind(AgeRange other) {
        return ahead == Ahead.NOTHING
                && least.isPresent()
                && other.most.isPresent()
                && least.get()
                        .isBeyond(
                                other.most.get(),
                                !least.get().in() || !other.most.get().in());
    }

    /** Whether the youngest age is counted in dates, and so lies before today. */
    boolean isInDays() {
        return least.filter(end -> end.scale() != Scale.SECONDS && end.amount() > 0)
                .isPresent();
    }

    /** The same where nothing lies ahead. */
    AgeRange ofThePast() {
        return new AgeRange(least, most, Ahead.NOTHING);
    }

    /** In what ages are counted, with the least and the most seconds that one may have. */
    private enum Scale {
        SECONDS(1, 1),
        DAYS(86_400, 86_400),
        MONTHS(28 * 86_400, 31 * 86_400);

        /** Dates leave the time of day open, and days may have an hour more or less. */
        private static final long SLACK = 86_400 + 7_200;

        private final long shortest;
        private final long longest;

        Scale(long shortest, long longest) {
            this.shortest = shortest;
            this.longest = longest;
        }

        private long slack(Scale other) {
            return (this == SECONDS) == (other == SECONDS) ? 0 : SLACK;
        }
    }

    /**
     * An end of a range.
     *
     * @param in whether just that age is in the range
     */
    private record End(long amount, Scale scale, boolean in) {
        static End of(int amount, TimeUnit unit, boolean in) {
            return switch (unit) {
                case SECOND -> new End(amount, Scale.SECONDS, in);
                case MINUTE -> new End(amount * 60L, Scale.SECONDS, in);
                case HOUR -> new End(amount * 3_600L, Scale.SECONDS, in);
                case DAY -> new End(amount, Scale.DAYS, in);
                case WEEK -> new End(amount * 7L, Scale.DAYS, in);
                case MONTH -> new End(amount, Scale.MONTHS, in);
                case QUARTER -> new End(amount * 3L, Scale.MONTHS, in);
                case YEAR -> new End(amount * 12L, Scale.MONTHS, in);
            };
        }

        /** Whether this is certainly longer than the other, or, where that is enough, as long. */
        boolean isBeyond(End other, boolean sameIsEnough) {
            long difference = scale == other.scale
                    ? amount - other.amount
                    : amount * scale.shortest - other.amount * other.scale.longest - scale.slack(other.scale);
            return difference > 0 || (difference == 0 && sameIsEnough);
        }
    }

    private static final class AgesOf implements DateWindow.FromNow.Visitor<Optional<AgeRange>> {
        @Override
        public Optional<AgeRange> visitInTheLast(DateWindow.InTheLast last) {
            return Optional.of(inTheLast(last.amount(), last.unit()));
        }

        @Override
        public Optional<AgeRange> visitInTheNext(DateWindow.InTheNext next) {
            return Optional.empty();
        }

        @Override
        public Optional<AgeRange> visitAgo(DateWindow.Ago ago) {
            Optional<End> in = Optional.of(End.of(ago.amount(), ago.unit(), true));
            Optional<End> out = Optional.of(End.of(ago.amount(), ago.unit(), false));
            return switch (ago.relation()) {
                case LESS -> Optional.of(new AgeRange(out, Optional.empty(), Ahead.NOTHING));
                case LESS_OR_EQUAL -> Optional.of(new AgeRange(in, Optional.empty(), Ahead.NOTHING));
                case MORE -> Optional.of(new AgeRange(Optional.empty(), out, Ahead.EVERYTHING));
                case MORE_OR_EQUAL -> Optional.of(new AgeRange(Optional.empty(), in, Ahead.EVERYTHING));
                case EQUAL, NOT_EQUAL -> Optional.empty();
            };
        }

        @Override
        public Optional<AgeRange> visitCalendar(DateWindow.Calendar calendar) {
            return Optional.of(
                    calendar.last()
                            ? upTo(
                                    oldestOfTheLast(calendar.unit()),
                                    Optional.of(End.of(1, TimeUnit.DAY, true)),
                                    Ahead.NOTHING)
                            : upTo(oldestOfThis(calendar.unit()), Optional.empty(), Ahead.EVERYTHING));
        }

        private static AgeRange upTo(int days, Optional<End> least, Ahead ahead) {
            return new AgeRange(least, Optional.of(End.of(days, TimeUnit.DAY, true)), ahead);
        }

        /** How many days ago a day of the running unit is at most. */
        private static int oldestOfThis(TimeUnit unit) {
            return switch (unit) {
                case SECOND, MINUTE, HOUR, DAY -> 0;
                case WEEK -> 6;
                case MONTH -> 30;
                case QUARTER -> 91;
                case YEAR -> 365;
            };
        }

        private static int oldestOfTheLast(TimeUnit unit) {
            return switch (unit) {
                case SECOND, MINUTE, HOUR, DAY -> 1;
                case WEEK -> 13;
                case MONTH -> 61;
                case QUARTER -> 183;
                case YEAR -> 731;
            };
        }
    }
}
