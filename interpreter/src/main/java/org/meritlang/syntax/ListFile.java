package org.meritlang.syntax;

import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;

/** The values of a list that stand in a file of their own: one a line, {@code #} opens a comment line. */
public final class ListFile {
    private ListFile() {}

    /** The values, in the order of the file. */
    public static List<String> values(SourceText text) {
        return IntStream.rangeClosed(1, text.lineCount())
                .mapToObj(line -> trim(text.lineText(line)))
                .filter(value -> !value.isEmpty() && !value.startsWith("#"))
                .toList();
    }

    private static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && Spelling.isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && Spelling.isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }
}
