package org.meritlang.data;

/** Arrays of chosen rows, in the order in which they are chosen. */
final class Picked {
    private Picked() {}

    static int[] of(int[] all, int[] rows) {
        int[] picked = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = all[rows[i]];
        }
        return picked;
    }

    static long[] of(long[] all, int[] rows) {
        long[] picked = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = all[rows[i]];
        }
        return picked;
    }

    static byte[] of(byte[] all, int[] rows) {
        byte[] picked = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = all[rows[i]];
        }
        return picked;
    }
}
