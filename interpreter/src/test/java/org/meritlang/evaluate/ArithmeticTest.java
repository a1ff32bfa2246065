package org.meritlang.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritlang.syntax.ArithmeticOperator;

/** Arithmetic on mantissas gives what exact decimals give, and gives way to them where it must. */
class ArithmeticTest {
    @Property
    void mantissasAndDecimalsAgree(
            @ForAll long left,
            @ForAll @IntRange(max = 12) int leftScale,
            @ForAll long right,
            @ForAll @IntRange(max = 12) int rightScale,
            @ForAll ArithmeticOperator operator) {
        Numbers narrow = Arithmetic.apply(one(left, leftScale), operator, one(right, rightScale));
        Numbers wide = Arithmetic.apply(wide(left, leftScale), operator, wide(right, rightScale));
        assertTrue(same(wide.value(0), narrow.value(0)), narrow.value(0) + " is not " + wide.value(0));
    }

    @Test
    void smallNumbersStayNarrow() {
        assertTrue(Arithmetic.apply(one(15, 1), ArithmeticOperator.TIMES, one(-3, 2))
                .isNarrow());
        assertTrue(Arithmetic.apply(one(15, 1), ArithmeticOperator.MINUS, one(-3, 2))
                .isNarrow());
    }

    @Test
    void aResultThatLooksUnknownIsKnown() {
        Numbers result = Arithmetic.apply(one(-Long.MAX_VALUE, 0), ArithmeticOperator.MINUS, one(1, 0));
        assertFalse(result.isNarrow());
        assertEquals(new BigDecimal(Long.MIN_VALUE), result.value(0));
    }

    @Test
    void divisionByZeroIsUnknown() {
        assertNull(Arithmetic.apply(one(1, 0), ArithmeticOperator.DIVIDED_BY, one(0, 3))
                .value(0));
    }

    @Test
    void resultsHaveThirtyFourDigitsRoundedHalfAwayFromZero() {
        BigDecimal twoThirds = Arithmetic.apply(one(-2, 0), ArithmeticOperator.DIVIDED_BY, one(3, 0))
                .value(0);
        assertEquals(new BigDecimal("-0." + "6".repeat(33) + "7"), twoThirds);
    }

    private static Numbers one(long mantissa, int scale) {
        return Numbers.narrow(new long[] {mantissa}, scale);
    }

    private static Numbers wide(long mantissa, int scale) {
        BigDecimal value = mantissa == Numbers.UNKNOWN ? null : BigDecimal.valueOf(mantissa, scale);
        return Numbers.wide(new @Nullable BigDecimal[] {value});
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
