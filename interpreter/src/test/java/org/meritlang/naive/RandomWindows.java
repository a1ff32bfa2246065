package org.meritlang.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;
import org.meritlang.syntax.TimeUnit;

/** Windows that a date may lie in, of all kinds. */
final class RandomWindows {
    private final Chance chance;
    private final Manner manner;
    private final ZoneId zone;
    private final Instant now;

    RandomWindows(Chance chance, Manner manner, ZoneId zone, Instant now) {
        this.chance = chance;
        this.manner = manner;
        this.zone = zone;
        this.now = now;
    }

    /**
     * Any window.
     *
     * @param date makes the dates that it may hang on
     */
    DateWindow window(Supplier<DateExpression> date) {
        int amount = RandomTimes.amount(chance);
        TimeUnit unit = manner.unit(chance);
        return switch (chance.below(8)) {
            case 0, 1 -> new DateWindow.InTheLast(amount, unit);
            case 2 -> new DateWindow.InTheNext(amount, unit);
            case 3 -> new DateWindow.Ago(relation(), amount, unit);
            case 4 -> new DateWindow.Than(relation(), date.get());
            case 5 -> new DateWindow.Between(date.get(), date.get());
            case 6 -> new DateWindow.Calendar(chance.oneIn(2), manner.calendarUnit(chance));
            default -> new DateWindow.WithinOf(amount, unit, date.get());
        };
    }

    Manner manner() {
        return manner;
    }

    TimeUnit unit() {
        return manner.unit(chance);
    }

    /** The last years, as far as other windows of this kind look back. */
    DateWindow recent() {
        return new DateWindow.InTheLast(RandomTimes.amount(chance), manner.unit(chance));
    }

    /** A date as it stands in a sentence; this one where none may stand there. */
    DateExpression constantOr(DateExpression attribute) {
        if (manner == Manner.SHIFTABLE) {
            return attribute;
        }
        LocalDate day = RandomTimes.nearEdge(chance, now.atZone(zone).toLocalDate());
        Optional<Instant> instant = chance.oneIn(2)
                ? Optional.empty()
                : Optional.of(day.atTime(chance.of(LocalTime.MIDNIGHT, LocalTime.NOON))
                        .atZone(zone)
                        .toInstant());
        return new DateExpression.Constant(day, instant);
    }

    private Relation relation() {
        return chance.of(Relation.values());
    }
}
