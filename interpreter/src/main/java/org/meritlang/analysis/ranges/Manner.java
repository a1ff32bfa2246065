package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to choose one lead among many alike.
 *
 * @param far whether open numbers are taken far beyond their last bound, not next to it
 * @param apart how many days lie between two occurrences of one kind
 * @param silent whether what is not asked for happened long ago
 * @param most whether the lead should have the most points rather than the least
 */
record Manner(boolean far, int apart, boolean silent, boolean most) {
    private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static List<Manner> all(boolean most) {
        List<Manner> all = new ArrayList<>();
        for (boolean silent : new boolean[] {false, true}) {
            for (boolean far : new boolean[] {false, true}) {
                for (int apart : new int[] {0, 1, 7, 30}) {
                    all.add(new Manner(far, apart, silent, most));
                }
            }
        }
        return all;
    }

    /** One of the numbers, a whole one if it can be. */
    BigDecimal pick(Stretch numbers) {
        BigDecimal step = far ? FAR : BigDecimal.ONE;
        BigDecimal low = numbers.low();
        BigDecimal high = numbers.high();
        if (low == null) {
            return high == null ? (far ? FAR : BigDecimal.ZERO) : numbers.highIn() ? high : high.subtract(step);
        }
        if (numbers.lowIn() && !(far && high == null)) {
            return low;
        }
        if (high == null) {
            return low.add(step);
        }
        BigDecimal next = low.add(BigDecimal.ONE);
        return numbers.holds(next) ? next : low.add(high).multiply(HALF);
    }
}
