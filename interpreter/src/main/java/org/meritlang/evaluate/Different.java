package org.meritlang.evaluate;

import java.util.Arrays;

/** Counts different numbers, few at a time. */
final class Different {
    private long[] numbers = new long[16];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** How many different ones were added; begins anew. */
    int take() {
        Arrays.sort(numbers, 0, size);
        int different = size == 0 ? 0 : 1;
        for (int i = 1; i < size; i++) {
            different += numbers[i] != numbers[i - 1] ? 1 : 0;
        }
        size = 0;
        return different;
    }
}
