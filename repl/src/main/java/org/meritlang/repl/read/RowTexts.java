package org.meritlang.repl.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.meritlang.data.Utf8;

/**
 * The texts of some columns for the leads of a chunk, as they stood in the data, for output: pieces of one array, which
 * is either the data's own or has been filled piece by piece. Not to be changed once the chunk is made; then safe for any
 * thread.
 */
public final class RowTexts {
    private final int width;
    private byte[] text = {};
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
    public String text(int lead, int keptColumn) {
        int start = start(lead, keptColumn);
        return new String(text, start, end(lead, keptColumn) - start, StandardCharsets.UTF_8);
    }

    /** The array of which all texts are pieces, in UTF-8; not to be changed. */
    public byte[] utf8() {
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
    void add(Utf8 value) {
        int start = length;
        int end = start + value.length();
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, Math.max(1 << 12, text.length * 2)));
        }
        System.arraycopy(value.bytes(), value.start(), text, start, value.length());
        length = end;
        addBounds(start, end);
    }

    /**
     * Takes the next text where it is.
     *
     * @param owner all texts of a chunk stand in one array if any of them is taken so; from now on it may not change
     */
    void add(byte[] owner, int start, int end) {
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

    /** How many bytes have been copied. */
    int length() {
        return length;
    }
}
