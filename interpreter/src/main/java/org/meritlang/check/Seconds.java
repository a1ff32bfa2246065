package org.meritlang.check;

import java.math.BigDecimal;
import org.meritlang.diagnostic.Code;
import org.meritlang.syntax.Duration;
import org.meritlang.syntax.TimeUnit;

/** Stretches of time that have the same length everywhere, in seconds. */
final class Seconds {
    private Seconds() {}

    static BigDecimal of(Duration duration) {
        if (!isFixed(duration.unit())) {
            throw Refusal.of(
                    Code.WRONG_TYPE,
                    duration.span(),
                    Places.quoted(duration.span()) + " is not always equally long; write it in days or weeks.");
        }
        return duration.amount().value().multiply(of(duration.unit()));
    }

    /** Months and longer are not always equally long. */
    static boolean isFixed(TimeUnit unit) {
        return unit.compareTo(TimeUnit.WEEK) <= 0;
    }

    static BigDecimal of(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> BigDecimal.ONE;
            case MINUTE -> BigDecimal.valueOf(60);
            case HOUR -> BigDecimal.valueOf(3_600);
            case DAY -> BigDecimal.valueOf(86_400);
            case WEEK -> BigDecimal.valueOf(604_800);
            case MONTH, QUARTER, YEAR -> throw new IllegalArgumentException("no fixed length: " + unit);
        };
    }
}
