package org.meritlang.repl.read;

/** A view of a part of an array of characters, set again and again, so that no value of a file needs a copy. */
final class TextSlice implements CharSequence {
    private char[] text = {};
    private int start;
    private int end;

    TextSlice of(char[] newText, int newStart, int newEnd) {
        text = newText;
        start = newStart;
        end = newEnd;
        return this;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return text[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new TextSlice().of(text, start + from, start + to);
    }

    @Override
    public String toString() {
        return new String(text, start, end - start);
    }
}
