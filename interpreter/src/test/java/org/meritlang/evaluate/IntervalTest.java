package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.meritlang.data.Truth;
import org.meritlang.syntax.Relation;

/** A comparison with a decimal, as a stretch of mantissas. */
class IntervalTest {
    @Property
    void holdsExactlyTheMantissasThatCompareSo(
            @ForAll Relation relation,
            @ForAll @BigRange(min = "-20", max = "20") @Scale(4) BigDecimal bound,
            @ForAll @IntRange(min = -2_000, max = 2_000) int mantissa,
            @ForAll @IntRange(max = 3) int scale) {
        boolean expected = relation.holds(BigDecimal.valueOf(mantissa, scale).compareTo(bound));
        Interval interval = Interval.ofMantissas(relation, bound, scale);
        assertEquals(expected, interval.holds(mantissa));
        assertEquals(Truth.of(expected), interval.truths(new long[] {mantissa}, Numbers.UNKNOWN)[0]);
    }

    @Property
    void aBoundBeyondTheLongsIsBeyondAllMantissas(
            @ForAll Relation relation, @ForAll @LongRange(min = -Long.MAX_VALUE) long mantissa, @ForAll boolean above) {
        BigDecimal bound = new BigDecimal("1E+30").multiply(BigDecimal.valueOf(above ? 1 : -1));
        boolean expected = relation.holds(above ? -1 : 1);
        assertEquals(expected, Interval.ofMantissas(relation, bound, 0).holds(mantissa));
    }

    @Test
    void unknownStaysUnknownWhateverIsAsked() {
        for (Relation relation : Relation.values()) {
            byte[] truths = Interval.ofMantissas(relation, BigDecimal.ONE, 2)
                    .truths(new long[] {Numbers.UNKNOWN}, Numbers.UNKNOWN);
            assertEquals(Truth.UNKNOWN, truths[0]);
        }
    }
}
