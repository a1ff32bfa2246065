package org.meritlang.repl.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the text of a CSV file where rows end, so that the pieces can be taken apart by several threads. It looks at
 * nothing but quotes and line ends. For one thread.
 */
final class CsvCutter {
    /** About as many characters as a processor's own memory holds. */
    private static final int CHARACTERS = 1 << 19;

    private static final int MOST_ROWS = 1 << 14;
    /** Characters in one row; above all a guard against a quote that is never closed. */
    private static final int LONGEST_ROW = 32 << 20;

    private final String name;
    private final DecodingReader source;
    private final CsvShape shape;
    private char[] text;
    private int length;
    private boolean ended;
    private long line = 1;
    private long rows;

    private int end;
    private long linesToEnd;
    private int rowsToEnd;
    private boolean quoteIsOpen;

    /**
     * Begins where the source stands.
     *
     * @param name what messages call the file
     */
    CsvCutter(String name, DecodingReader source, CsvShape shape) {
        this(name, source, shape, CHARACTERS);
    }

    /** The same with another size of the pieces, in characters; longer rows make longer ones. */
    CsvCutter(String name, DecodingReader source, CsvShape shape, int characters) {
        text = new char[characters];
        this.name = name;
        this.source = source;
        this.shape = shape;
    }

    /**
     * The next rows; empty after the last.
     *
     * @throws InputException if a row does not end
     */
    Optional<CsvBlock> next() throws IOException, InputException {
        fill();
        scan();
        while (end == 0 && length > 0) {
            if (ended || length > LONGEST_ROW) {
                throw new InputException(endless());
            }
            text = Arrays.copyOf(text, 2 * text.length);
            fill();
            scan();
        }
        if (length == 0) {
            return Optional.empty();
        }
        CsvBlock block = new CsvBlock(Arrays.copyOf(text, end), line, rows);
        System.arraycopy(text, end, text, 0, length - end);
        length -= end;
        line += linesToEnd;
        rows += rowsToEnd;
        return Optional.of(block);
    }

    private void fill() throws IOException {
        while (!ended && length < text.length) {
            int read = source.read(text, length, text.length - length);
            ended = read < 0;
            length += Math.max(0, read);
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
            char c = text[at];
            if (c == shape.quote() && isValueStart(at)) {
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
        char[] characters = text;
        char quote = shape.quote();
        int last = Math.max(quote, '\r');
        int stop = length;
        for (int at = from; at < stop; at++) {
            char c = characters[at];
            if (c <= last && (c == '\n' || c == quote || c == '\r')) {
                return at;
            }
        }
        return stop;
    }

    private boolean isValueStart(int at) {
        return at == end || text[at - 1] == shape.delimiter();
    }

    /** Where a value ends that began with a quote; the end of the text, too, if it does not end in it. */
    private int afterQuoted(int start) {
        quoteIsOpen = true;
        for (int at = start; at < length; at++) {
            char c = text[at];
            if (c == shape.quote()) {
                quoteIsOpen = !quoteIsOpen;
            } else if (!quoteIsOpen && (c == shape.delimiter() || c == '\n' || c == '\r')) {
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

    private String endless() {
        String where = "The row that begins in line " + line + " of `" + name + "`";
        return ended
                ? where + " does not end: a quote in it is never closed."
                : where + " has more than 30 million characters; perhaps a quote in it is never closed.";
    }
}
