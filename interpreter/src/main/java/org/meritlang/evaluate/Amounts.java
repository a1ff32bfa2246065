package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.Truth;
import org.meritlang.model.Range;
import org.meritlang.score.Points;

/** The steps of {@code +1 per 100 employees}. */
final class Amounts {
    /** How often the step fits an unknown number. */
    static final long UNKNOWN = -1;

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private Amounts() {}

    /** More times than this give no other points within the cap; at least one. */
    static long most(long points, Range cap) {
        if (points == 0) {
            return 1;
        }
        long bound = points < 0 ? Math.min(0, cap.low()) : Math.max(0, cap.high());
        boolean isOpen = bound == Long.MIN_VALUE || bound == Long.MAX_VALUE;
        return isOpen ? Long.MAX_VALUE : bound / points + 1;
    }

    /** How often a step fits into a positive number: whole times, else 0. */
    record FullSteps(Slot<Numbers> number, BigDecimal step) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            Numbers numbers = run.value(number);
            BigDecimal mantissa = step.scaleByPowerOfTen(numbers.scale());
            boolean whole = mantissa.stripTrailingZeros().scale() <= 0 && mantissa.compareTo(new BigDecimal(MOST)) <= 0;
            return numbers.isNarrow() && whole
                    ? ofMantissas(numbers.mantissas(), mantissa.longValueExact())
                    : ofDecimals(numbers);
        }

        private static long[] ofMantissas(long[] mantissas, long step) {
            long[] counts = new long[mantissas.length];
            for (int i = 0; i < counts.length; i++) {
                long count = Math.max(0, mantissas[i]) / step;
                counts[i] = mantissas[i] == Numbers.UNKNOWN ? UNKNOWN : count;
            }
            return counts;
        }

        private long[] ofDecimals(Numbers numbers) {
            long[] counts = new long[numbers.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = count(numbers.value(i));
            }
            return counts;
        }

        private long count(@Nullable BigDecimal value) {
            if (value == null) {
                return UNKNOWN;
            }
            if (value.signum() <= 0) {
                return 0;
            }
            return value.divideToIntegralValue(step).toBigInteger().min(MOST).longValueExact();
        }
    }

    /** So many points for every full step, within the cap. */
    record ForSteps(Slot<long[]> counts, long points, Range cap, Optional<Slot<byte[]>> when) implements Step<long[]> {
        @Override
        public long[] over(Run run) {
            long[] full = run.value(counts);
            long[] sums = new long[full.length];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = full[i] == UNKNOWN ? 0 : cap.clamp(Points.times(full[i], points));
            }
            if (when.isPresent()) {
                byte[] truths = run.value(when.get());
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = truths[i] == Truth.TRUE ? sums[i] : 0;
                }
            }
            return sums;
        }
    }
}
