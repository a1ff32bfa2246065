package org.meritlang.guess;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.DateExpression;
import org.meritlang.model.Example;
import org.meritlang.syntax.TimeUnit;

/**
 * The instant at which guessed leads are seen.
 *
 * @param zone in which days begin
 * @param isNamed whether examples have to say which day that is
 */
public record Vantage(Instant asOf, ZoneId zone, boolean isNamed) {
    private static final LocalDate USUAL = LocalDate.of(2000, 1, 1);

    /**
     * The last instant of the usual day; for a model that names days of the calendar the day after the last of these, or the
     * latest from which its own examples are seen, if that is later.
     */
    public static Vantage of(CheckedModel model, Goals goals) {
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
        Instant lastInstant =
                day.plusDays(1).atStartOfDay(model.zone()).toInstant().minus(1, ChronoUnit.MICROS);
        return new Vantage(lastInstant, model.zone(), lastNamed.isPresent() || lastSeen.isPresent());
    }

    /** From which a real lead is seen. */
    public static Vantage at(Instant asOf, CheckedModel model) {
        return new Vantage(asOf, model.zone(), true);
    }

    public LocalDate today() {
        return asOf.atZone(zone).toLocalDate();
    }

    /** The day so long after this one, in days or longer units. */
    public LocalDate ahead(int amount, TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> throw new IllegalArgumentException("not counted in days: " + unit);
            case DAY -> today().plusDays(amount);
            case WEEK -> today().plusWeeks(amount);
            case MONTH -> today().plusMonths(amount);
            case QUARTER -> today().plusMonths(3L * amount);
            case YEAR -> today().plusYears(amount);
        };
    }

    /** The instant of an activity. */
    public Instant instant(Optional<Value> moment) {
        Object then = moment.map(value -> value.seenFrom(this)).orElse(asOf);
        return then instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : (Instant) then;
    }
}
