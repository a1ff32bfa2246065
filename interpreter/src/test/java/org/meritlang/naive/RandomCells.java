package org.meritlang.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.naive.RawLead.Cell;

/** Values of all types that lie on and around the edges that generated models ask about. */
final class RandomCells {
    private final Chance chance;
    private final ZoneId zone;
    private final Instant now;

    RandomCells(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.zone = zone;
        this.now = now;
    }

    Cell maybe(Cell cell) {
        return chance.oneIn(5) ? nothing(null) : cell;
    }

    private Cell nothing(@Nullable Object meaning) {
        return chance.oneIn(2) ? new Cell(Optional.empty(), meaning) : Cell.of(chance.of("", "  "), meaning);
    }

    Cell text(List<String> texts) {
        String text = chance.of(texts);
        return Cell.of(text, text);
    }

    Cell yesNo() {
        return chance.of(
                Cell.of(chance.of("yes", "YES", "true", "y", "1"), true),
                Cell.of(chance.of("no", "No", "false", "n", "0"), false),
                Cell.of(chance.of("maybe", "2"), null));
    }

    Cell optedOut() {
        return chance.oneIn(3) ? nothing(false) : yesNo();
    }

    Cell list() {
        List<String> elements = chance.times(chance.between(1, 3), () -> chance.of(Fields.WORDS));
        return Cell.of(String.join(";", elements), elements);
    }

    Cell number() {
        if (chance.oneIn(8)) {
            return Cell.of(chance.of("51-200", "1,5", "$1.2M", "12%", "1e5", "many"), null);
        }
        BigDecimal step = chance.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.0001"), new BigDecimal("0.5"));
        BigDecimal number = new BigDecimal(chance.of(Fields.NUMBERS));
        BigDecimal near = chance.oneIn(2) ? number.add(step) : number.subtract(step);
        boolean money = chance.oneIn(6) && near.signum() >= 0;
        return Cell.of((money ? "$" : "") + near.toPlainString(), near);
    }

    Cell date() {
        if (chance.oneIn(8)) {
            return Cell.of(chance.of("05/01/2026", "2026-02-30", "soon", "2026-1-5"), null);
        }
        LocalDate day = RandomTimes.nearEdge(chance, now.atZone(zone).toLocalDate());
        if (chance.oneIn(2)) {
            return Cell.of(day.toString(), new NaiveDate(day, Optional.empty(), false));
        }
        return time(day);
    }

    private Cell time(LocalDate day) {
        LocalTime clock = chance.of(
                LocalTime.MIDNIGHT, LocalTime.of(0, 30), LocalTime.of(2, 30), LocalTime.NOON, LocalTime.of(23, 59, 59));
        LocalDateTime local = chance.oneIn(3)
                ? now.atZone(zone).toLocalDateTime().minusHours(chance.between(-25, 25))
                : day.atTime(clock);
        LocalDateTime written = local.truncatedTo(ChronoUnit.SECONDS);
        if (chance.oneIn(3)) {
            ZoneOffset offset = chance.of(ZoneOffset.UTC, ZoneOffset.ofHoursMinutes(5, 30), ZoneOffset.ofHours(-8));
            Instant instant = written.toInstant(offset);
            return Cell.of(
                    written.atOffset(offset).toString(),
                    new NaiveDate(instant.atZone(zone).toLocalDate(), Optional.of(instant), false));
        }
        Instant instant = written.atZone(zone).toInstant();
        return Cell.of(written.toString(), new NaiveDate(written.toLocalDate(), Optional.of(instant), false));
    }
}
