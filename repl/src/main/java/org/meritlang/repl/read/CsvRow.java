package org.meritlang.repl.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.meritlang.data.AttributeSetter;

/** The row of a CSV file that was read last: its values side by side in one array, used again for every row. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> implements LeadRow {
    private char[] text = new char[1024];
    private int[] ends = new int[32];
    private int count;
    private boolean lineIsEmpty;
    private final TextSlice value = new TextSlice();

    int count() {
        return count;
    }

    /** Whether there is nothing on the line, not even a delimiter. */
    boolean isEmptyLine() {
        return lineIsEmpty;
    }

    /** The number of the line on which the row begins, from 1. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    public CharSequence text(int column) {
        return column < count ? value.of(text, start(column), ends[column]) : "";
    }

    @Override
    public void give(int column, AttributeSetter<?> taker, int attribute) {
        if (column < count) {
            int start = start(column);
            taker.set(attribute, text, start, ends[column] - start);
        } else {
            taker.setMissing(attribute);
        }
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        lineIsEmpty = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int start = start(count);
        if (start + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, start + length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(buffer, offset, text, start, length);
        ends[count++] = start + length;
    }

    @Override
    protected void handleEmpty() {
        lineIsEmpty = true;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }
}
