package org.meritlang.repl.read;

import java.util.Arrays;

/**
 * The texts of some columns for the leads of a chunk, as they stood in the data, for output. All texts lie side by side
 * in one array. Not to be changed once the chunk is made; then safe for any thread.
 */
public final class RowTexts {
    private final int width;
    private char[] text = new char[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    /**
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
        int cell = lead * width + keptColumn;
        int start = start(cell);
        return new TextSlice().of(text, start, ends[cell]);
    }

    void add(CharSequence value) {
        int start = start(count);
        int end = start + value.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, text.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        for (int i = 0; i < value.length(); i++) {
            text[start + i] = value.charAt(i);
        }
        ends[count++] = end;
    }

    /** How many characters are kept. */
    int length() {
        return start(count);
    }

    private int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }
}
