package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.meritlang.model.Decay;
import org.meritlang.syntax.TimeUnit;

/** Decay in longs is decay in exact numbers, rounded once. */
class ShrinkingTest {
    private static final AsOf NOW = AsOf.of(Instant.parse("2026-03-31T09:00:00Z"), ZoneOffset.UTC);
    private static final long TODAY = NOW.day().toEpochDay();

    private static long left(Decay decay, long points, int age) {
        return new Shrinking(decay, NOW).left(points, TODAY - age, NOW.startOf(TODAY - age));
    }

    private static long rounded(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    @Property
    void halving(@ForAll @LongRange(min = -Long.MAX_VALUE) long points, @ForAll @IntRange(max = 90) int periods) {
        BigDecimal exact = new BigDecimal(points).multiply(new BigDecimal("0.5").pow(periods));
        assertEquals(rounded(exact), left(new Decay.Halving(3, TimeUnit.DAY), points, 3 * periods + 2));
    }

    @Property
    void losing(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long points,
            @ForAll @LongRange(min = 1) long lost,
            @ForAll @IntRange(max = 90) int periods) {
        BigDecimal exact = new BigDecimal(points)
                .abs()
                .subtract(new BigDecimal(lost).multiply(new BigDecimal(periods)))
                .max(BigDecimal.ZERO);
        assertEquals(
                rounded(exact) * Long.signum(points), left(new Decay.Losing(lost, 24, TimeUnit.HOUR), points, periods));
    }

    @Property
    void fading(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long points,
            @ForAll @IntRange(max = 90) int age,
            @ForAll @IntRange(min = 1, max = 80) int total) {
        BigDecimal exact = new BigDecimal(points)
                .multiply(new BigDecimal(Math.max(0, total - age)))
                .divide(new BigDecimal(total), 0, RoundingMode.HALF_UP);
        assertEquals(exact.longValueExact(), left(new Decay.Fading(total, TimeUnit.DAY), points, age));
    }

    @Provide
    Arbitrary<TimeUnit> calendarUnits() {
        return Arbitraries.of(TimeUnit.values()).filter(TimeUnit::isCalendar);
    }

    @Property
    void completedPeriodsAreTheMostThatFit(
            @ForAll @IntRange(max = 3000) int age,
            @ForAll @IntRange(min = 1, max = 5) int amount,
            @ForAll @From("calendarUnits") TimeUnit unit,
            @ForAll @IntRange(max = 60) int later) {
        long today = TODAY + later;
        long periods = Calendar.completed(today - age, today, amount, unit);
        assertEquals(true, today - age <= Calendar.step(today, -periods * amount, unit));
        assertEquals(false, today - age <= Calendar.step(today, -(periods + 1) * amount, unit));
    }
}
