package org.meritlang.data;

import java.util.Arrays;

/** Ids of leads that wait for their keys, so that many can be looked up together. For one thread. */
final class IdQueue {
    private char[] text = new char[64];
    private int[] ends = new int[Growth.FIRST];
    private int[] hashes = new int[Growth.FIRST];
    private int size;
    private final CharSequence last = new Last();

    /** Adds an id; gives its place in the queue. */
    int add(CharSequence id) {
        int start = start(size);
        int length = id.length();
        if (start + length > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, start + length));
        }
        for (int i = 0; i < length; i++) {
            text[start + i] = id.charAt(i);
        }
        ends = Growth.roomFor(size, ends);
        hashes = Growth.roomFor(size, hashes);
        ends[size] = start + length;
        hashes[size] = TextHash.of(text, start, start + length);
        return size++;
    }

    int size() {
        return size;
    }

    int hash(int place) {
        return hashes[place];
    }

    char[] text() {
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
            return IdQueue.this.length(size - 1);
        }

        @Override
        public char charAt(int index) {
            return text[start(size - 1) + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().substring(from, to);
        }

        @Override
        public String toString() {
            return new String(text, start(size - 1), length());
        }
    }
}
