package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.IntToLongFunction;
import org.meritlang.data.ActivityTable;
import org.meritlang.score.Points;

/**
 * What each lead's occurrences come to together. Most leads have few of a kind, so a loop for each would
 * end where no processor expects it; one sum runs over all of them, and a lead's is what it grew by.
 */
final class PerLead {
    private PerLead() {}

    /** How many are among the chosen ones. */
    static int[] counts(Selection selection) {
        if (!selection.isAll()) {
            return sums(selection.table(), selection.chosen());
        }
        int[] starts = selection.table().starts();
        int[] counts = new int[starts.length - 1];
        for (int lead = 0; lead < counts.length; lead++) {
            counts[lead] = starts[lead + 1] - starts[lead];
        }
        return counts;
    }

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
     * Sums of the points of those that are chosen, held at the bounds of points.
     *
     * @param points of an occurrence
     * @param most no occurrence's are further from zero
     */
    static long[] sums(Selection selection, IntToLongFunction points, long most) {
        int size = selection.table().size();
        if (!fit(most, size)) {
            return exactSums(selection, points);
        }
        int[] leads = selection.table().leads();
        long[] sums = new long[selection.leads()];
        for (int i = 0; i < size; i++) {
            if (selection.has(i)) {
                sums[leads[i]] += points.applyAsLong(i);
            }
        }
        return sums;
    }

    /** Whether a long holds the sum of so many numbers, none further from zero than {@code most}. */
    static boolean fit(long most, int numbers) {
        return most <= Long.MAX_VALUE / (numbers + 1L);
    }

    private static long[] exactSums(Selection selection, IntToLongFunction points) {
        int[] starts = selection.table().starts();
        long[] sums = new long[selection.leads()];
        for (int lead = 0; lead < sums.length; lead++) {
            BigInteger sum = BigInteger.ZERO;
            for (int at = starts[lead]; at < starts[lead + 1]; at++) {
                sum = selection.has(at) ? sum.add(BigInteger.valueOf(points.applyAsLong(at))) : sum;
            }
            sums[lead] = Points.of(new BigDecimal(sum, Points.SCALE));
        }
        return sums;
    }
}
