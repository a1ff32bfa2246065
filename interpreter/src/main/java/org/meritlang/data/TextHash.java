package org.meritlang.data;

/**
 * Hashes of texts. Four characters go in at once: each step waits for the one before, so time depends on how many steps
 * there are.
 */
final class TextHash {
    private static final long START = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;
    private static final int AT_ONCE = Long.SIZE / Character.SIZE;

    private TextHash() {}

    /** That of a piece of a buffer; all its bits depend on all characters. */
    static int of(char[] text, int start, int end) {
        long hash = START;
        int at = start;
        for (; at + AT_ONCE <= end; at += AT_ONCE) {
            hash = mixed(hash, four(text[at], text[at + 1], text[at + 2], text[at + 3]));
        }
        long rest = (long) end - start;
        for (; at < end; at++) {
            rest = rest << Character.SIZE | text[at];
        }
        return (int) mixed(hash, rest);
    }

    /** The same of a text by itself. */
    static int of(String text) {
        long hash = START;
        int end = text.length();
        int at = 0;
        for (; at + AT_ONCE <= end; at += AT_ONCE) {
            hash = mixed(hash, four(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2), text.charAt(at + 3)));
        }
        long rest = end;
        for (; at < end; at++) {
            rest = rest << Character.SIZE | text.charAt(at);
        }
        return (int) mixed(hash, rest);
    }

    private static long four(char first, char second, char third, char fourth) {
        return first | (long) second << 16 | (long) third << 32 | (long) fourth << 48;
    }

    /** A product's upper bits depend on all below them; folded down, they make up for the lower ones. */
    private static long mixed(long hash, long more) {
        long product = (hash ^ more) * FACTOR;
        return product ^ (product >>> 32);
    }
}
