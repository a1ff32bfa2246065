package org.meritlang.source;

import java.util.Arrays;

/**
 * A text with a name: a rule file, or a line typed at the prompt. Offsets go in, lines and columns
 * come out; they are computed on demand. Immutable apart from that cache; safe for any thread.
 */
public final class SourceText {
    private final String name;
    private final String text;
    private int[] lineStarts = new int[0];

    /**
     * @param name what messages call it, usually the file as the user named it
     * @param text the whole text, line ends as they are
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The 1-based line that holds the offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of the offset in its line, counted in code points. */
    public int column(int offset) {
        int start = lineStarts()[line(offset) - 1];
        return text.codePointCount(start, Math.min(offset, text.length())) + 1;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /** The offset at which the 1-based line starts. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The text of the 1-based line, without its line end. */
    public String lineText(int line) {
        int[] starts = lineStarts();
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts.length == 0) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriageReturnAlone = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (c == '\n' || carriageReturnAlone) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
