package org.meritlang.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ids of leads that wait for their keys, so that many can be looked up together. For one thread. */
final class IdQueue {
    private byte[] text = new byte[64];
    private int[] ends = new int[Growth.FIRST];
    private int[] hashes = new int[Growth.FIRST];
    private int size;
    private final CharSequence last = new Last();

    /** Adds an id; gives its place in the queue. */
    int add(Utf8 id) {
        int start = start(size);
        int end = start + id.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, end));
        }
        System.arraycopy(id.bytes(), id.start(), text, start, id.length());
        ends = Growth.roomFor(size, ends);
        hashes = Growth.roomFor(size, hashes);
        ends[size] = end;
        hashes[size] = TextHash.of(text, start, end);
        return size++;
    }

    int size() {
        return size;
    }

    int hash(int place) {
        return hashes[place];
    }

    byte[] text() {
        return text;
    }

    int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    int length(int place) {
        return ends[place] - start(place);
    }

    /** The id that was added last; holds until another is added. */
    CharSequence last() {
        return last;
    }

    void clear() {
        size = 0;
    }

    private final class Last implements CharSequence {
        @Override
        public int length() {
            return toString().length();
        }

        @Override
        public char charAt(int index) {
            return toString().charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().substring(from, to);
        }

        @Override
        public String toString() {
            int start = start(size - 1);
            return new String(text, start, ends[size - 1] - start, StandardCharsets.UTF_8);
        }
    }
}
