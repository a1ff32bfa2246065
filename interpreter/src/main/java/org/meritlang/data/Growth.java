package org.meritlang.data;

import java.util.Arrays;

/** Arrays that grow as leads come in. */
final class Growth {
    /** Small, for a single lead is a batch of its own. */
    static final int FIRST = 8;

    private Growth() {}

    /** The array itself if it has room for one more behind the size, else a copy twice as long. */
    static int[] roomFor(int size, int[] array) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * size);
    }

    static long[] roomFor(int size, long[] array) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * size);
    }

    static byte[] roomFor(int size, byte[] array) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * size);
    }

    static boolean[] roomFor(int size, boolean[] array) {
        return size < array.length ? array : Arrays.copyOf(array, 2 * size);
    }
}
