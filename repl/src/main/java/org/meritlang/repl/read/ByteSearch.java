package org.meritlang.repl.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds any of three bytes, looking at eight at once. */
final class ByteSearch {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_ONE = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private final byte first;
    private final byte second;
    private final byte third;

    ByteSearch(char first, char second, char third) {
        this.first = (byte) first;
        this.second = (byte) second;
        this.third = (byte) third;
    }

    /** Where the first of them is from here on, or the end. */
    int next(byte[] text, int from, int end) {
        long firsts = first * EACH_ONE;
        long seconds = second * EACH_ONE;
        long thirds = third * EACH_ONE;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = (long) EIGHT.get(text, at);
            long found = zeros(eight ^ firsts) | zeros(eight ^ seconds) | zeros(eight ^ thirds);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < end && text[at] != first && text[at] != second && text[at] != third) {
            at++;
        }
        return at;
    }

    /** The high bit of each byte that is zero; above the lowest of these, others may be set. */
    private static long zeros(long eight) {
        return (eight - EACH_ONE) & ~eight & HIGH_BITS;
    }
}
