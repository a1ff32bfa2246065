package org.meritlang.naive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.meritlang.syntax.TimeUnit;

/** Instants on and around the edges of windows, periods, days and months, and where clocks change. */
final class RandomMoments {
    private static final Duration LEAST = Duration.of(1, ChronoUnit.MICROS);

    private final Chance chance;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;

    RandomMoments(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.zone = zone;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.today = now.atZone(zone).toLocalDate();
    }

    /**
     * Most lie in the past.
     *
     * @param before those that the lead has already, which some are tied to or lie near
     */
    Instant moment(List<Instant> before) {
        return switch (chance.below(10)) {
            case 0 -> before.isEmpty() ? now : chance.of(before);
            case 1, 2 -> near(before.isEmpty() ? now : chance.of(before));
            case 3 -> beside(now.minus(RandomTimes.amount(chance), chance.of(ChronoUnit.HOURS, ChronoUnit.MINUTES)));
            case 4 -> beside(now);
            case 5 -> beside(clockChange());
            case 6 -> on(monthEnd());
            default -> on(edge());
        };
    }

    /** Where limits of frequency end that begin there. */
    private Instant near(Instant other) {
        int amount = chance.of(1, 2, 3, 7) * chance.of(1, -1);
        ZonedDateTime local = other.atZone(zone);
        ZonedDateTime moved = switch (RandomTimes.unit(chance)) {
            case SECOND -> local.plusSeconds(amount);
            case MINUTE -> local.plusMinutes(amount);
            case HOUR -> local.plusHours(amount);
            case DAY -> local.plusDays(amount);
            case WEEK -> local.plusWeeks(amount);
            case MONTH -> local.plusMonths(amount);
            case QUARTER -> local.plusMonths(3L * amount);
            case YEAR -> local.plusYears(amount);
        };
        return beside(moved.toInstant());
    }

    private LocalDate edge() {
        LocalDate edge = RandomTimes.nearEdge(chance, today);
        boolean turned = edge.isAfter(today) && !chance.oneIn(6);
        return turned ? today.minusDays(ChronoUnit.DAYS.between(today, edge)) : edge;
    }

    private LocalDate monthEnd() {
        LocalDate day = RandomTimes.step(today, -RandomTimes.amount(chance), TimeUnit.MONTH);
        return chance.of(
                day.with(TemporalAdjusters.lastDayOfMonth()),
                day.withDayOfMonth(1),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 2, 28));
    }

    private Instant clockChange() {
        ZoneOffsetTransition change = chance.oneIn(4)
                ? zone.getRules().nextTransition(now)
                : zone.getRules().previousTransition(now.plusSeconds(1));
        return change == null ? now : change.getInstant();
    }

    private Instant on(LocalDate day) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return beside(chance.oneIn(4) ? midnight.plus(chance.between(1, 23), ChronoUnit.HOURS) : midnight);
    }

    private Instant beside(Instant at) {
        return at.plus(chance.of(
                Duration.ZERO, Duration.ZERO, LEAST, LEAST.negated(), Duration.ofSeconds(1), Duration.ofSeconds(-1)));
    }
}
