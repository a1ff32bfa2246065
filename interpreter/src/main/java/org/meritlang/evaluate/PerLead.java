package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.meritlang.data.ActivityTable;
import org.meritlang.score.Points;

/**
 * What each lead's occurrences come to together. Most leads have few of a kind, so a loop for each would
 * end where no processor expects it; one sum runs over all of them, and a lead's is what it grew by.
 */
final class PerLead {
    private PerLead() {}

    /** How many are 1. */
    static int[] sums(ActivityTable table, byte[] ones) {
        int[] before = new int[ones.length + 1];
        int sum = 0;
        for (int i = 0; i < ones.length; i++) {
            sum += ones[i];
            before[i + 1] = sum;
        }
        int[] starts = table.starts();
        int[] sums = new int[starts.length - 1];
        for (int lead = 0; lead < sums.length; lead++) {
            sums[lead] = before[starts[lead + 1]] - before[starts[lead]];
        }
        return sums;
    }

    /**
     * Sums of points, held at the bounds of points.
     *
     * @param most no number is further from zero
     */
    static long[] sums(ActivityTable table, long[] points, long most) {
        int[] starts = table.starts();
        long[] sums = new long[starts.length - 1];
        if (most > Long.MAX_VALUE / (points.length + 1L)) {
            for (int lead = 0; lead < sums.length; lead++) {
                sums[lead] = exactSum(points, starts[lead], starts[lead + 1]);
            }
            return sums;
        }
        long[] before = new long[points.length + 1];
        long sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += points[i];
            before[i + 1] = sum;
        }
        for (int lead = 0; lead < sums.length; lead++) {
            sums[lead] = before[starts[lead + 1]] - before[starts[lead]];
        }
        return sums;
    }

    private static long exactSum(long[] points, int from, int to) {
        BigInteger sum = BigInteger.ZERO;
        for (int at = from; at < to; at++) {
            sum = sum.add(BigInteger.valueOf(points[at]));
        }
        return Points.of(new BigDecimal(sum, Points.SCALE));
    }
}
