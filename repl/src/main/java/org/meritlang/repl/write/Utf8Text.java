package org.meritlang.repl.write;

import java.util.Arrays;
import org.meritlang.score.Points;

/** Text that is put together as the bytes of its UTF-8. For one thread. */
public final class Utf8Text {
    private static final long ONE_POINT = 10_000;
    private static final int MOST_BYTES_A_CHARACTER = 3;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    /** All bytes so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Begins anew. */
    public void clear() {
        size = 0;
    }

    /** Takes away what was appended last. */
    void removeLast(int count) {
        size -= count;
    }

    /** Appends text; half of a pair of surrogates becomes a question mark. */
    public Utf8Text append(CharSequence text) {
        int length = text.length();
        makeRoom((long) length * MOST_BYTES_A_CHARACTER);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                put(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                put(Character.isSurrogate(c) ? '?' : c);
            }
        }
        return this;
    }

    /** Appends a piece of what is UTF-8 already. */
    Utf8Text append(byte[] utf8, int start, int end) {
        makeRoom(end - start);
        System.arraycopy(utf8, start, bytes, size, end - start);
        size += end - start;
        return this;
    }

    /** Appends a character of ASCII. */
    public Utf8Text append(char ascii) {
        makeRoom(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** Appends bytes that are UTF-8 already. */
    Utf8Text append(byte[] utf8) {
        return append(utf8, 0, utf8.length);
    }

    /** Appends points at scale 4 as people write them: 80, 71.2, -0.0001. */
    public Utf8Text appendPoints(long points) {
        if (points == Long.MIN_VALUE) {
            return append(Points.decimal(points).toPlainString());
        }
        makeRoom(Long.SIZE);
        if (points < 0) {
            bytes[size++] = '-';
        }
        long magnitude = Math.abs(points);
        putNumber(magnitude / ONE_POINT);
        long fraction = magnitude % ONE_POINT;
        if (fraction > 0) {
            bytes[size++] = '.';
            for (long place = ONE_POINT / 10; fraction > 0; place /= 10) {
                bytes[size++] = (byte) ('0' + fraction / place);
                fraction %= place;
            }
        }
        return this;
    }

    private void putNumber(long number) {
        if (number >= 10) {
            putNumber(number / 10);
        }
        bytes[size++] = (byte) ('0' + number % 10);
    }

    private void put(int codePoint) {
        if (codePoint < 0x80) {
            bytes[size++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            bytes[size++] = (byte) (0xC0 | codePoint >> 6);
            bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
        } else if (codePoint < 0x10000) {
            bytes[size++] = (byte) (0xE0 | codePoint >> 12);
            bytes[size++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
            bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
        } else {
            bytes[size++] = (byte) (0xF0 | codePoint >> 18);
            bytes[size++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            bytes[size++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
            bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
        }
    }

    private void makeRoom(long more) {
        if (size + more > bytes.length) {
            int larger = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(size + more, 2L * bytes.length));
            bytes = Arrays.copyOf(bytes, larger);
        }
    }
}
