package org.meritlang.data;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Hashes of texts. Eight bytes go in at once: each step waits for the one before, so time depends on how many steps
 * there are.
 */
final class TextHash {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long START = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    private TextHash() {}

    /** That of a piece of a buffer; all its bits depend on all bytes. */
    static int of(byte[] text, int start, int end) {
        long hash = START + end - start;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = mixed(hash, (long) EIGHT.get(text, at));
        }
        return (int) mixed(hash, rest(text, at, end));
    }

    /** Fewer than eight bytes, the first of them lowest. */
    private static long rest(byte[] text, int at, int end) {
        if (at + Long.BYTES <= text.length) {
            long withMore = (long) EIGHT.get(text, at);
            return withMore & ~(-1L << ((end - at) * Byte.SIZE));
        }
        long rest = 0;
        for (int i = end - 1; i >= at; i--) {
            rest = (rest << Byte.SIZE) | (text[i] & 0xFF);
        }
        return rest;
    }

    /** A product's upper bits depend on all below them; folded down, they make up for the lower ones. */
    private static long mixed(long hash, long more) {
        long product = (hash ^ more) * FACTOR;
        return product ^ (product >>> 32);
    }
}
