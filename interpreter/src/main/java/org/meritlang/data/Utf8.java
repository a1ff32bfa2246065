package org.meritlang.data;

import java.nio.charset.StandardCharsets;

/**
 * A piece of text as the bytes of its UTF-8: a view that is set again and again, so that no value of a file needs a copy
 * of its own. For one thread.
 */
public final class Utf8 {
    private byte[] bytes = {};
    private int start;
    private int end;

    /** Shows a piece of an array, which is whole characters; it shows what becomes of them. */
    public Utf8 of(byte[] array, int from, int to) {
        bytes = array;
        start = from;
        end = to;
        return this;
    }

    /** Shows a text; half of a pair of surrogates becomes a question mark. */
    public Utf8 of(CharSequence text) {
        byte[] encoded = text.toString().getBytes(StandardCharsets.UTF_8);
        return of(encoded, 0, encoded.length);
    }

    /** The array of which this is a piece; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the piece begins. */
    public int start() {
        return start;
    }

    /** Where it ends. */
    public int end() {
        return end;
    }

    /** How many bytes it has. */
    public int length() {
        return end - start;
    }

    /** Whether it has none. */
    public boolean isEmpty() {
        return start == end;
    }

    /** The text by itself. */
    @Override
    public String toString() {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
