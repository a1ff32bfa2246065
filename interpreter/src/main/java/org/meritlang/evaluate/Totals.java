package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The known numbers of each lead's occurrences: how many, and added up, exactly. */
final class Totals {
    private final int[] counts;
    private final long[] sums;
    private final int scale;
    private final BigDecimal @Nullable [] wide;

    private Totals(int[] counts, long[] sums, int scale, BigDecimal @Nullable [] wide) {
        this.counts = counts;
        this.sums = sums;
        this.scale = scale;
        this.wide = wide;
    }

    static Totals of(Selection selection, Numbers values) {
        if (values.isNarrow()) {
            Totals totals = narrow(selection, values);
            if (totals != null) {
                return totals;
            }
        }
        return wide(selection, values);
    }

    /** Null if some sum may be too much for a long. */
    private static @Nullable Totals narrow(Selection selection, Numbers values) {
        byte[] chosen = selection.chosen();
        long[] mantissas = values.mantissas();
        int[] countsBefore = new int[chosen.length + 1];
        long[] sumsBefore = new long[chosen.length + 1];
        int count = 0;
        long sum = 0;
        long most = 0;
        for (int i = 0; i < chosen.length; i++) {
            long mantissa = mantissas[i];
            int counts = chosen[i] & (mantissa != Numbers.UNKNOWN ? 1 : 0);
            long counted = counts * mantissa;
            count += counts;
            sum += counted;
            most = Math.max(most, Math.abs(counted));
            countsBefore[i + 1] = count;
            sumsBefore[i + 1] = sum;
        }
        if (!PerLead.fit(most, chosen.length)) {
            return null;
        }
        int[] starts = selection.table().starts();
        int[] counts = new int[selection.leads()];
        long[] sums = new long[counts.length];
        for (int lead = 0; lead < counts.length; lead++) {
            counts[lead] = countsBefore[starts[lead + 1]] - countsBefore[starts[lead]];
            sums[lead] = sumsBefore[starts[lead + 1]] - sumsBefore[starts[lead]];
        }
        return new Totals(counts, sums, values.scale(), null);
    }

    private static Totals wide(Selection selection, Numbers values) {
        int[] leads = selection.table().leads();
        int[] counts = new int[selection.leads()];
        BigDecimal[] sums = new BigDecimal[counts.length];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int i = 0; i < leads.length; i++) {
            BigDecimal value = selection.has(i) ? values.value(i) : null;
            if (value != null) {
                counts[leads[i]]++;
                sums[leads[i]] = sums[leads[i]].add(value);
            }
        }
        return new Totals(counts, new long[0], 0, sums);
    }

    boolean isNarrow() {
        return wide == null;
    }

    /** Mantissas, where they are narrow; to be kept by who asks for them. */
    long[] sums() {
        return sums;
    }

    /** Of the mantissas. */
    int scale() {
        return scale;
    }

    int count(int lead) {
        return counts[lead];
    }

    BigDecimal sum(int lead) {
        return wide == null ? BigDecimal.valueOf(sums[lead], scale) : wide[lead];
    }

    /** To 34 digits; null of nothing. */
    @Nullable
    BigDecimal average(int lead) {
        return counts[lead] == 0 ? null : sum(lead).divide(BigDecimal.valueOf(counts[lead]), Numbers.DIGITS);
    }

    /** What averages are compared with, at a scale that it shares with the sums; negative factor: at none. */
    record Bound(BigDecimal exact, long mantissa, long factor) {}

    Bound bound(BigDecimal exact) {
        BigDecimal atScale = exact.setScale(Math.max(scale, Math.max(0, exact.scale())));
        boolean fits =
                wide == null && atScale.scale() <= Decimals.MOST_PLACES && Decimals.fitsLong(atScale.unscaledValue());
        return fits
                ? new Bound(exact, atScale.unscaledValue().longValue(), Decimals.powerOfTen(atScale.scale() - scale))
                : new Bound(exact, 0, -1);
    }

    /**
     * How the average of at least one number compares with a bound. Where everything fits a long, an
     * average that is not the bound differs from it long before the 34th digit.
     */
    int compareAverage(int lead, Bound bound) {
        long count = counts[lead];
        if (bound.factor > 0 && fits(sums[lead], bound.factor) && fits(count, bound.mantissa)) {
            return Long.compare(sums[lead] * bound.factor, count * bound.mantissa);
        }
        return sum(lead).divide(BigDecimal.valueOf(count), Numbers.DIGITS).compareTo(bound.exact);
    }

    private static boolean fits(long one, long other) {
        return Math.multiplyHigh(one, other) == (one * other) >> (Long.SIZE - 1);
    }
}
