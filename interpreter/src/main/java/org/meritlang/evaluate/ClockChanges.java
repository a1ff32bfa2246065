package org.meritlang.evaluate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import org.meritlang.data.InstantReader;

/**
 * The instants at which clocks are set back into the day before, and those at which the later day then
 * begins once more. Rare; elsewhere each day begins once.
 */
final class ClockChanges {
    private final AsOf now;
    private final Instant end;
    private Instant last;
    private long again = Long.MAX_VALUE;

    ClockChanges(AsOf now, long end) {
        this.now = now;
        this.end = Instant.EPOCH.plus(end, ChronoUnit.MICROS);
        this.last = now.instant();
    }

    /** The next one in microseconds; the greatest long if there is none. */
    long next() {
        if (again != Long.MAX_VALUE) {
            long next = again;
            again = Long.MAX_VALUE;
            return next;
        }
        ZoneOffsetTransition change = now.zone().getRules().nextTransition(last);
        while (change != null && change.getInstant().isBefore(end)) {
            last = change.getInstant();
            if (change.isOverlap()
                    && !change.getDateTimeBefore()
                            .toLocalDate()
                            .equals(change.getDateTimeAfter().toLocalDate())) {
                again = InstantReader.micros(
                        change.getDateTimeBefore().toLocalDate().atStartOfDay().toInstant(change.getOffsetAfter()));
                return InstantReader.micros(last);
            }
            change = now.zone().getRules().nextTransition(last);
        }
        return Long.MAX_VALUE;
    }
}
