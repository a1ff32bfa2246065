package org.meritlang.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.DateExpression;
import org.meritlang.check.Example;
import org.meritlang.syntax.TimeUnit;

/**
 * The day at whose end suggested examples are seen.
 *
 * @param isNamed whether the examples have to say which day that is
 */
record Vantage(LocalDate today, ZoneId zone, boolean isNamed) {
    private static final LocalDate USUAL = LocalDate.of(2000, 1, 1);

    /**
     * The usual day; for a model that names days of the calendar the day after the last of these, or the
     * latest from which its own examples are seen, if that is later.
     */
    static Vantage of(CheckedModel model, Goals goals) {
        Optional<LocalDate> lastNamed = goals.nodes().days().stream()
                .map(DateExpression.Constant::day)
                .max(Comparator.naturalOrder())
                .map(day -> day.plusDays(1));
        Optional<LocalDate> lastSeen = model.examples().stream()
                .map(Example::asOf)
                .max(Comparator.naturalOrder())
                .map(asOf -> asOf.atZone(model.zone()).toLocalDate())
                .filter(day -> day.isAfter(USUAL));
        LocalDate day = lastNamed
                .filter(named -> lastSeen.isEmpty() || named.isAfter(lastSeen.get()))
                .or(() -> lastSeen)
                .orElse(USUAL);
        return new Vantage(day, model.zone(), lastNamed.isPresent() || lastSeen.isPresent());
    }

    /** The day so long after this one, in days or longer units. */
    LocalDate ahead(int amount, TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> throw new IllegalArgumentException("not counted in days: " + unit);
            case DAY -> today.plusDays(amount);
            case WEEK -> today.plusWeeks(amount);
            case MONTH -> today.plusMonths(amount);
            case QUARTER -> today.plusMonths(3L * amount);
            case YEAR -> today.plusYears(amount);
        };
    }

    /** The last instant of the day. */
    Instant asOf() {
        return today.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** The instant of an activity. */
    Instant instant(Optional<Value> moment) {
        Object then = moment.map(value -> value.seenFrom(this)).orElseGet(this::asOf);
        return then instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : (Instant) then;
    }
}
