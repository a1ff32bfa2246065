package org.meritlang.data;

import java.math.BigDecimal;

/** Numbers that are whole at one scale, which grows with the finest of them. */
final class Mantissas {
    /** More places would make a factor between two scales that a long does not hold. */
    static final int FINEST_SCALE = 18;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private Longs mantissas = new Longs();
    private int scale;
    /** The largest mantissa without its sign, so that one look tells whether a finer scale holds all. */
    private long largest;

    private static long[] powersOfTen() {
        long[] powers = new long[FINEST_SCALE + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    void addUnknown() {
        append(NumberColumn.UNKNOWN);
    }

    /** Adds the number if there is a scale that holds it and all before it; else changes nothing. */
    boolean add(long mantissa, int itsScale) {
        long whole = mantissa;
        int places = itsScale;
        while (places > scale && whole % 10 == 0) {
            whole /= 10;
            places--;
        }
        if (places > FINEST_SCALE || whole == Long.MIN_VALUE || !holds(largest, places - scale)) {
            return false;
        }
        if (!holds(Math.abs(whole), scale - places)) {
            return false;
        }
        if (places > scale) {
            refine(places);
        }
        append(whole * POWERS_OF_TEN[scale - places]);
        return true;
    }

    private static boolean holds(long magnitude, int morePlaces) {
        return morePlaces <= 0 || magnitude <= Long.MAX_VALUE / POWERS_OF_TEN[morePlaces];
    }

    private void refine(int finer) {
        long factor = POWERS_OF_TEN[finer - scale];
        Longs refined = new Longs();
        for (int i = 0; i < mantissas.size(); i++) {
            long mantissa = mantissas.get(i);
            refined.add(mantissa == NumberColumn.UNKNOWN ? mantissa : mantissa * factor);
        }
        mantissas = refined;
        largest *= factor;
        scale = finer;
    }

    private void append(long mantissa) {
        mantissas.add(mantissa);
        if (mantissa != NumberColumn.UNKNOWN) {
            largest = Math.max(largest, Math.abs(mantissa));
        }
    }

    int size() {
        return mantissas.size();
    }

    boolean isKnown(int lead) {
        return mantissas.get(lead) != NumberColumn.UNKNOWN;
    }

    BigDecimal value(int lead) {
        return BigDecimal.valueOf(mantissas.get(lead), scale);
    }

    NumberColumn build() {
        return new NumberColumn(mantissas.toArray(), scale, null);
    }
}
