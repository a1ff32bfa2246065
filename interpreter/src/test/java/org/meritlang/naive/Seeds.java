package org.meritlang.naive;

import java.util.stream.IntStream;

/**
 * The seeds that a test goes through. {@code -Dmerit.tries=10} goes through ten times as many,
 * {@code -Dmerit.seed=5000} begins there.
 */
final class Seeds {
    private static final int FIRST = Integer.getInteger("merit.seed", 0);
    private static final int TIMES = Integer.getInteger("merit.tries", 1);

    private Seeds() {}

    static int[] of(int usually) {
        return IntStream.range(FIRST, FIRST + usually * TIMES).toArray();
    }
}
