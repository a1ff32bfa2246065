package org.meritlang.evaluate;

import java.math.BigInteger;

/** When a decimal fits a long mantissa. */
final class Decimals {
    /** The most places by which a mantissa can be shifted. */
    static final int MOST_PLACES = 18;

    private static final int BITS = Long.SIZE - 1;

    private Decimals() {}

    /** Whether a mantissa fits, and is not the one that stands for an unknown number. */
    static boolean fitsLong(BigInteger mantissa) {
        return mantissa.bitLength() <= BITS && mantissa.longValue() != Numbers.UNKNOWN;
    }

    /** Ten to the power of {@code places}, from 0 to {@link #MOST_PLACES}. */
    static long powerOfTen(int places) {
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        return power;
    }
}
