package org.meritlang.repl.read;

import java.util.Arrays;
import org.meritlang.data.AttributeSetter;
import org.meritlang.data.Utf8;

/**
 * Walks over the rows of a block. Values are pieces of the block's text; where quotes are left out of one,
 * what follows moves up within that value.
 *
 * <p>A value that begins with a quote goes on until a delimiter or line end after an even number of quotes; of
 * its quotes after the first every second one belongs to it. So {@code "a ""b"""} is {@code a "b"}, and a stray quote
 * stops nothing. Where the block ends within such a value, its quote is never closed, and the value is empty.
 */
final class CsvRow implements LeadRow {
    private final byte[] text;
    private final int end;
    private final byte delimiter;
    private final byte quote;
    private final ByteSearch valueEnd;
    private final Utf8 value = new Utf8();

    private int[] bounds = new int[64];
    private int count;
    private int at;
    private boolean lineIsEmpty;
    private long unclosed;
    private long line;
    private long nextLine;

    /** Stands before the first row. */
    CsvRow(CsvBlock block, CsvShape shape) {
        this.text = block.text();
        this.end = block.end();
        this.delimiter = (byte) shape.delimiter();
        this.quote = (byte) shape.quote();
        this.valueEnd = new ByteSearch(shape.delimiter(), '\n', '\r');
        this.nextLine = block.firstLine();
    }

    /** Goes to the next row, be it an empty line; false after the last. */
    boolean next() {
        if (at == end) {
            return false;
        }
        line = nextLine;
        lineIsEmpty = text[at] == '\n' || text[at] == '\r';
        count = 0;
        unclosed = 0;
        int position = at;
        while (true) {
            position = position < end && text[position] == quote ? quoted(position + 1) : bare(position);
            if (position == end) {
                at = position;
                return true;
            }
            byte last = text[position++];
            if (last != delimiter) {
                boolean goesOn = last == '\r' && position < end && text[position] == '\n';
                at = goesOn ? position + 1 : position;
                nextLine++;
                return true;
            }
        }
    }

    private int bare(int start) {
        int position = valueEnd.next(text, start, end);
        add(start, position);
        return position;
    }

    private int quoted(int start) {
        boolean open = true;
        long lineOfQuote = nextLine;
        int kept = start;
        int position = start;
        for (; position < end; position++) {
            byte c = text[position];
            if (c == quote) {
                if (!open) {
                    text[kept++] = c;
                }
                open = !open;
                continue;
            }
            if (!open && endsValue(c)) {
                break;
            }
            if (c == '\n' || (c == '\r' && (position + 1 == end || text[position + 1] != '\n'))) {
                nextLine++;
            }
            text[kept++] = c;
        }
        if (open) {
            unclosed = lineOfQuote;
        }
        add(start, open ? start : kept);
        return position;
    }

    private boolean endsValue(byte c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private void add(int from, int to) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = from;
        bounds[2 * count + 1] = to;
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
    public Utf8 text(int column) {
        return column < count ? value.of(text, bounds[2 * column], bounds[2 * column + 1]) : value.of(text, 0, 0);
    }

    @Override
    public void give(int column, AttributeSetter<?> taker, int attribute) {
        if (column < count) {
            taker.set(attribute, text(column));
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
