package org.meritlang.check;

import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Decay;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Duration;

/** Reads how points shrink with age. */
final class Decays {
    private static final int HOURS_IN_A_DAY = 24;

    private Decays() {}

    static Decay halving(Clause.Halving written) {
        return new Decay.Halving(
                Counts.amount(written.duration()), written.duration().unit());
    }

    static Decay losing(Clause.Losing written) {
        long points = Points.of(written.points());
        if (points == 0) {
            throw Refusal.of(
                    Code.COUNT_OUT_OF_BOUNDS,
                    written.span(),
                    "Whoever loses 0 points keeps them all; say how many points are lost, or take "
                            + Places.quoted(written.span()) + " out.");
        }
        return new Decay.Losing(
                points, Counts.amount(written.duration()), written.duration().unit());
    }

    static Decay fading(Clause.Fading written) {
        Duration duration = written.duration();
        int amount = Counts.amount(duration);
        if (duration.unit().isCalendar()) {
            return new Decay.Fading(amount, duration.unit());
        }
        int days = daysHolding(amount, duration);
        String better = "fading over " + (days == 1 ? "1 day" : days + " days");
        throw Refusal.of(
                Code.COUNT_OUT_OF_BOUNDS,
                duration.span(),
                "Points fade from day to day, not from hour to hour.",
                Fix.offer("write `" + better + "`", written.span(), better));
    }

    private static int daysHolding(int amount, Duration duration) {
        long hours = switch (duration.unit()) {
            case SECOND -> amount / 3_600L;
            case MINUTE -> amount / 60L;
            case HOUR, DAY, WEEK, MONTH, QUARTER, YEAR -> amount;
        };
        return (int) Math.max(1, (hours + HOURS_IN_A_DAY - 1) / HOURS_IN_A_DAY);
    }
}
