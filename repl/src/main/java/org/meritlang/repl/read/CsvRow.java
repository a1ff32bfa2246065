package org.meritlang.repl.read;

import java.util.Arrays;
import org.meritlang.data.AttributeSetter;

/**
 * Walks over the rows of a block. Values are pieces of the block's text; where quotes are left out of one,
 * what follows moves up within that value.
 *
 * <p>A value that begins with a quote goes on until a delimiter or line end after an even number of quotes; of
 * its quotes after the first every second one belongs to it. So {@code "a ""b"""} is {@code a "b"}, and a stray quote
 * stops nothing. Where the block ends within such a value, its quote is never closed, and the value is empty.
 */
final class CsvRow implements LeadRow {
    private final CsvShape shape;
    private final char[] text;
    private final TextSlice value = new TextSlice();
    /** No character above this ends a value. */
    private final char lastThatEnds;

    private int[] bounds = new int[64];
    private int count;
    private int at;
    private boolean lineIsEmpty;
    private long unclosed;
    private long line;
    private long nextLine;

    /** Stands before the first row. */
    CsvRow(CsvBlock block, CsvShape shape) {
        this.shape = shape;
        this.text = block.text();
        this.nextLine = block.firstLine();
        this.lastThatEnds = (char) Math.max(shape.delimiter(), '\r');
    }

    /** Goes to the next row, be it an empty line; false after the last. */
    boolean next() {
        if (at == text.length) {
            return false;
        }
        line = nextLine;
        lineIsEmpty = text[at] == '\n' || text[at] == '\r';
        count = 0;
        unclosed = 0;
        int position = at;
        while (true) {
            position =
                    position < text.length && text[position] == shape.quote() ? quoted(position + 1) : bare(position);
            if (position == text.length) {
                at = position;
                return true;
            }
            char end = text[position++];
            if (end != shape.delimiter()) {
                boolean goesOn = end == '\r' && position < text.length && text[position] == '\n';
                at = goesOn ? position + 1 : position;
                nextLine++;
                return true;
            }
        }
    }

    private int bare(int start) {
        char[] characters = text;
        char delimiter = shape.delimiter();
        char last = lastThatEnds;
        int position = start;
        while (position < characters.length) {
            char c = characters[position];
            if (c <= last && (c == delimiter || c == '\n' || c == '\r')) {
                break;
            }
            position++;
        }
        add(start, position);
        return position;
    }

    private int quoted(int start) {
        boolean open = true;
        long lineOfQuote = nextLine;
        int end = start;
        int position = start;
        for (; position < text.length; position++) {
            char c = text[position];
            if (c == shape.quote()) {
                if (!open) {
                    text[end++] = c;
                }
                open = !open;
                continue;
            }
            if (!open && endsValue(c)) {
                break;
            }
            if (c == '\n' || (c == '\r' && (position + 1 == text.length || text[position + 1] != '\n'))) {
                nextLine++;
            }
            text[end++] = c;
        }
        if (open) {
            unclosed = lineOfQuote;
        }
        add(start, open ? start : end);
        return position;
    }

    private boolean endsValue(char c) {
        return c == shape.delimiter() || c == '\n' || c == '\r';
    }

    private void add(int start, int end) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }

    int count() {
        return count;
    }

    /** Whether there is nothing on the line, not even a delimiter. */
    boolean isEmptyLine() {
        return lineIsEmpty;
    }

    /** The number of the line on which a value of the row has a quote that is never closed; 0 if none has. */
    long unclosed() {
        return unclosed;
    }

    /** The number of the line on which the row begins, from 1. */
    long line() {
        return line;
    }

    @Override
    public CharSequence text(int column) {
        return column < count ? value.of(text, bounds[2 * column], bounds[2 * column + 1]) : "";
    }

    @Override
    public void give(int column, AttributeSetter<?> taker, int attribute) {
        if (column < count) {
            int start = bounds[2 * column];
            taker.set(attribute, text, start, bounds[2 * column + 1] - start);
        } else {
            taker.setMissing(attribute);
        }
    }

    @Override
    public void keep(int column, RowTexts texts) {
        if (column < count) {
            texts.add(text, bounds[2 * column], bounds[2 * column + 1]);
        } else {
            texts.add(text, 0, 0);
        }
    }
}
