package org.meritlang.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.source.Span;
import org.meritlang.syntax.DateValue;
import org.meritlang.syntax.Duration;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.TimeUnit;

/** The time of an example: the instant that it is seen from, and what is told relative to it. */
record ExampleTime(Instant asOf, ZoneId zone) {
    /** The day of examples that hang on no date. */
    private static final DateValue USUAL_DAY =
            new DateValue(LocalDate.of(2000, 1, 1), Optional.empty(), Optional.empty());

    static ExampleTime usual(ZoneId zone) {
        return of(USUAL_DAY, zone);
    }

    /** A day alone means its last instant, as for {@code --as-of}. */
    static ExampleTime of(DateValue written, ZoneId zone) {
        Instant instant = written.time().isPresent()
                ? Instants.of(written, zone)
                : written.date().plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
        return new ExampleTime(instant, zone);
    }

    /** When an activity happened: by default now, of a day alone its first instant. */
    Instant instant(Optional<ExampleLine.Moment> moment) {
        if (moment.isEmpty()) {
            return asOf;
        }
        if (moment.get() instanceof ExampleLine.Moment.Ago ago) {
            Object then = ago(ago.duration());
            return then instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : (Instant) then;
        }
        ExampleLine.Moment.On on = (ExampleLine.Moment.On) moment.get();
        Instant instant = Instants.of(on.date().value(), zone);
        if (instant.isAfter(asOf)) {
            throw later(on);
        }
        return instant;
    }

    private Refusal later(ExampleLine.Moment.On on) {
        return Refusal.of(
                Code.LATER_THAN_AS_OF,
                on.span(),
                "This is later than " + shown() + ", from where the example looks back; a later activity does not exist"
                        + " for it.");
    }

    private String shown() {
        ZonedDateTime local = asOf.atZone(zone);
        boolean isLastInstant = local.plus(1, ChronoUnit.MICROS).toLocalDate().isAfter(local.toLocalDate());
        return isLastInstant
                ? local.toLocalDate().toString()
                : local.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What a date attribute is: a day, or an instant where a time is written. */
    Object value(DateValue written) {
        return written.time().isPresent() ? Instants.of(written, zone) : written.date();
    }

    /** So long ago: a day, in hours and shorter units an instant. */
    Object ago(Duration duration) {
        int amount = Counts.amount(duration);
        if (duration.unit().compareTo(TimeUnit.DAY) < 0) {
            return asOf.minusSeconds(Seconds.of(duration.unit()).longValueExact() * amount);
        }
        LocalDate today = asOf.atZone(zone).toLocalDate();
        LocalDate day = switch (duration.unit()) {
            case DAY -> today.minusDays(amount);
            case WEEK -> today.minusWeeks(amount);
            case MONTH -> today.minusMonths(amount);
            case QUARTER -> today.minusMonths(3L * amount);
            case YEAR -> today.minusYears(amount);
            case SECOND, MINUTE, HOUR -> throw new IllegalArgumentException("no days: " + duration.unit());
        };
        return inCalendar(day, duration.span());
    }

    private static LocalDate inCalendar(LocalDate day, Span written) {
        if (day.getYear() < 0) {
            throw Refusal.of(Code.COUNT_OUT_OF_BOUNDS, written, "This lies before the year 0.");
        }
        return day;
    }
}
