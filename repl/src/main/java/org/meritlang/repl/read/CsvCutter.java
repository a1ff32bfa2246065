package org.meritlang.repl.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the text of a CSV file where rows end, so that the pieces can be taken apart by several threads. It looks at
 * nothing but quotes and line ends. For one thread.
 */
final class CsvCutter {
    /** About as many as a processor's own memory holds. */
    private static final int BYTES = 1 << 19;

    /** What old programs write behind the last row. */
    private static final byte END_OF_DOS = 0x1A;

    private static final int MOST_ROWS = 1 << 14;
    /** Bytes in one row; a quote that is not closed within so many is taken for one that never is. */
    private static final int LONGEST_ROW = 32 << 20;

    private final String name;
    private final InputStream source;
    private final byte delimiter;
    private final byte quote;
    private final ByteSearch quoteOrLineEnd;
    private final int usual;
    private byte[] text;
    /** Up to here the text is filled; more than usual only while a row does not end. */
    private int capacity;

    private int length;
    private boolean ended;
    private long line = 1;
    private long rows;

    private int end;
    private long linesToEnd;
    private int rowsToEnd;
    private boolean quoteIsOpen;
    /** Where the last value that began with a quote has its quote. */
    private int quotedAt;

    /**
     * Begins where the source stands.
     *
     * @param name what messages call the file
     * @param source its text in UTF-8
     */
    CsvCutter(String name, InputStream source, CsvShape shape) {
        this(name, source, shape, BYTES);
    }

    /** The same with another size of the pieces, in bytes; longer rows make longer ones. */
    CsvCutter(String name, InputStream source, CsvShape shape, int bytes) {
        text = new byte[bytes];
        usual = bytes;
        capacity = bytes;
        this.name = name;
        this.source = source;
        this.delimiter = (byte) shape.delimiter();
        this.quote = (byte) shape.quote();
        this.quoteOrLineEnd = new ByteSearch(shape.quote(), '\n', '\r');
    }

    /**
     * The next rows; empty after the last. A row with a quote that is never closed ends with the line of that quote, and is
     * the last of its block.
     *
     * @throws InputException if a row without such a quote does not end
     */
    Optional<CsvBlock> next() throws IOException, InputException {
        fill();
        scan();
        while (end == 0 && length > 0) {
            if (ended || length > LONGEST_ROW) {
                if (!quoteIsOpen) {
                    throw new InputException(endless());
                }
                endWithTheLine();
            } else {
                capacity = 2 * capacity;
                fill();
                scan();
            }
        }
        if (length == 0) {
            return Optional.empty();
        }
        CsvBlock block = new CsvBlock(text, end, line, rows);
        length -= end;
        capacity = usual;
        text = new byte[Math.max(length, capacity)];
        System.arraycopy(block.text(), end, text, 0, length);
        line += linesToEnd;
        rows += rowsToEnd;
        return Optional.of(block);
    }

    private void fill() throws IOException {
        if (length < capacity && text.length != capacity) {
            text = Arrays.copyOf(text, capacity);
        }
        while (!ended && length < capacity) {
            int read = source.read(text, length, capacity - length);
            ended = read < 0;
            length += Math.max(0, read);
        }
        if (ended && length > 0 && text[length - 1] == END_OF_DOS) {
            length--;
        }
    }

    /** Finds where the last whole row ends, and counts rows and lines up to there. */
    private void scan() {
        end = 0;
        linesToEnd = 0;
        rowsToEnd = 0;
        quoteIsOpen = false;
        long lines = 0;
        int at = next(0);
        while (at < length && rowsToEnd < MOST_ROWS) {
            byte c = text[at];
            if (c == quote && isValueStart(at)) {
                quotedAt = at;
                int after = afterQuoted(at + 1);
                lines += linesIn(at, after);
                at = next(after);
            } else if (c == '\n' || c == '\r') {
                int after = c == '\r' && at + 1 < length && text[at + 1] == '\n' ? at + 2 : at + 1;
                if (c == '\r' && after == length && !ended) {
                    return; // its other half may be still to come
                }
                rowsToEnd += at > end ? 1 : 0;
                end = after;
                at = next(after);
                linesToEnd = ++lines;
            } else {
                at = next(at + 1);
            }
        }
        if (ended && at == length && !quoteIsOpen) {
            rowsToEnd += length > end ? 1 : 0;
            end = length;
        }
    }

    /** The first quote or line end from here on, or the end of the text. */
    private int next(int from) {
        return quoteOrLineEnd.next(text, from, length);
    }

    private boolean isValueStart(int at) {
        return at == end || text[at - 1] == delimiter;
    }

    /** Where a value ends that began with a quote; the end of the text, too, if it does not end in it. */
    private int afterQuoted(int start) {
        quoteIsOpen = true;
        for (int at = start; at < length; at++) {
            byte c = text[at];
            if (c == quote) {
                quoteIsOpen = !quoteIsOpen;
            } else if (!quoteIsOpen && (c == delimiter || c == '\n' || c == '\r')) {
                return at;
            }
        }
        return length;
    }

    private long linesIn(int start, int after) {
        long lines = 0;
        for (int at = start; at < after; at++) {
            boolean isEnd = text[at] == '\n' || (text[at] == '\r' && (at + 1 == length || text[at + 1] != '\n'));
            lines += isEnd ? 1 : 0;
        }
        return lines;
    }

    /** Gives up on the quote that is open: the row is all up to the end of its line. */
    private void endWithTheLine() {
        int at = quotedAt;
        while (at < length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        boolean goesOn = at + 1 < length && text[at] == '\r' && text[at + 1] == '\n';
        end = Math.min(length, goesOn ? at + 2 : at + 1);
        linesToEnd = linesIn(0, end);
        rowsToEnd = 1;
    }

    private String endless() {
        return "The row that begins in line " + line + " of `" + name + "` has more than 30 million characters.";
    }
}
