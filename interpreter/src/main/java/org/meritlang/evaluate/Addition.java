package org.meritlang.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.meritlang.data.Truth;
import org.meritlang.score.Points;

/**
 * Points added up, lead by lead, in longs; where a long cannot hold a sum, exactly, and the sum is then
 * held at the bounds of points. So the order of the sentences never matters.
 *
 * @param fixed sentences that give the same to every lead
 * @param own points of each lead's own
 */
record Addition(List<Fixed> fixed, List<Slot<long[]>> own) {
    /** So few leads that their sums stay near the processor while all sentences add to them. */
    private static final int STRETCH = 4096;

    private static final int AT_ONCE = 4;

    /** The same points for every lead for which the sentence acts. */
    record Fixed(Slot<byte[]> acts, long points) {}

    static Addition of(List<Slot<long[]>> own) {
        return new Addition(List.of(), own);
    }

    long[] sums(Run run) {
        try {
            long[] sums = fixedSums(run);
            for (Slot<long[]> slot : own) {
                long[] points = run.value(slot);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] = Math.addExact(sums[i], points[i]);
                }
            }
            return sums;
        } catch (ArithmeticException tooMuchForALong) {
            return exactSums(run);
        }
    }

    private long[] fixedSums(Run run) {
        checkThatFixedSumsFit();
        long[] sums = new long[run.size()];
        byte[] never = new byte[sums.length];
        for (int from = 0; from < sums.length; from += STRETCH) {
            int to = Math.min(sums.length, from + STRETCH);
            for (int i = 0; i < fixed.size(); i += AT_ONCE) {
                addFour(i, never, run, sums, from, to);
            }
        }
        return sums;
    }

    /** Four sentences at once: the sums are fetched and stored less often. Where there are fewer, some never act. */
    private void addFour(int first, byte[] never, Run run, long[] sums, int from, int to) {
        byte[][] acts = new byte[AT_ONCE][];
        long[] points = new long[AT_ONCE];
        for (int i = 0; i < AT_ONCE; i++) {
            boolean isThere = first + i < fixed.size();
            acts[i] = isThere ? run.value(fixed.get(first + i).acts) : never;
            points[i] = isThere ? fixed.get(first + i).points : 0;
        }
        byte[] a = acts[0];
        byte[] b = acts[1];
        byte[] c = acts[2];
        byte[] d = acts[3];
        for (int i = from; i < to; i++) {
            sums[i] +=
                    given(a[i], points[0]) + given(b[i], points[1]) + given(c[i], points[2]) + given(d[i], points[3]);
        }
    }

    /** Multiplied rather than chosen: of the truths only true leaves one when halved. */
    private static long given(byte truth, long points) {
        return (truth >> 1) * points;
    }

    /** When the points of all sentences fit together, those of some do. */
    private void checkThatFixedSumsFit() {
        long all = 0;
        for (Fixed one : fixed) {
            all = Math.addExact(all, Math.abs(one.points));
        }
    }

    private long[] exactSums(Run run) {
        long[] sums = new long[run.size()];
        Arrays.setAll(sums, lead -> exactSum(lead, run));
        return sums;
    }

    private long exactSum(int lead, Run run) {
        BigInteger sum = BigInteger.ZERO;
        for (Fixed one : fixed) {
            boolean given = run.value(one.acts)[lead] == Truth.TRUE;
            sum = given ? sum.add(BigInteger.valueOf(one.points)) : sum;
        }
        for (Slot<long[]> slot : own) {
            sum = sum.add(BigInteger.valueOf(run.value(slot)[lead]));
        }
        return Points.of(new BigDecimal(sum, Points.SCALE));
    }
}
