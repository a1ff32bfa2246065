package org.meritlang.repl.read;

import java.util.Arrays;

/**
 * The texts of some columns for the leads of a chunk, as they stood in the data, for output: pieces of one array, which
 * is either the data's own or has been filled piece by piece. Not to be changed once the chunk is made; then safe for any
 * thread.
 */
public final class RowTexts {
    private final int width;
    private char[] text = {};
    private int length;
    private int[] bounds = new int[1 << 8];
    private int count;

    /**
     * Begins without leads.
     *
     * @param width how many columns are kept
     */
    RowTexts(int width) {
        this.width = width;
    }

    /** How many columns are kept. */
    public int width() {
        return width;
    }

    /** The text of a lead in one of the kept columns. */
    public CharSequence text(int lead, int keptColumn) {
        return new TextSlice().of(text, start(lead, keptColumn), end(lead, keptColumn));
    }

    /** The array of which all texts are pieces; not to be changed. */
    public char[] characters() {
        return text;
    }

    /** Where a text begins in it. */
    public int start(int lead, int keptColumn) {
        return bounds[2 * (lead * width + keptColumn)];
    }

    /** Where a text ends in it. */
    public int end(int lead, int keptColumn) {
        return bounds[2 * (lead * width + keptColumn) + 1];
    }

    /** Copies the next text. */
    void add(CharSequence value) {
        int start = length;
        int end = start + value.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, Math.max(1 << 12, text.length * 2)));
        }
        for (int i = 0; i < value.length(); i++) {
            text[start + i] = value.charAt(i);
        }
        length = end;
        addBounds(start, end);
    }

    /**
     * Takes the next text where it is.
     *
     * @param owner all texts of a chunk stand in one array if any of them is taken so; from now on it may not change
     */
    void add(char[] owner, int start, int end) {
        text = owner;
        addBounds(start, end);
    }

    private void addBounds(int start, int end) {
        if (count == bounds.length) {
            bounds = Arrays.copyOf(bounds, count * 2);
        }
        bounds[count++] = start;
        bounds[count++] = end;
    }

    /** How many characters have been copied. */
    int length() {
        return length;
    }
}
