package org.meritlang.explain;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.diagnostic.DisplayWidth;

/** Breaks texts into lines of a width, between words where it can. */
final class Wrapping {
    private Wrapping() {}

    /** At least one line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ", -1)) {
            boolean fits = DisplayWidth.of(line) + 1 + DisplayWidth.of(word) <= width;
            if (!line.isEmpty() && !fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakUp(line, width, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is wider than a line goes over several. */
    private static void breakUp(StringBuilder line, int width, List<String> lines) {
        while (DisplayWidth.of(line) > width) {
            int end = 0;
            int used = 0;
            while (end < line.length()) {
                int codePoint = line.codePointAt(end);
                used += DisplayWidth.of(codePoint);
                if (used > width && end > 0) {
                    break;
                }
                end += Character.charCount(codePoint);
            }
            if (end == line.length()) {
                return;
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    /** Without signs that could steer a terminal. */
    static String printable(String text) {
        return text.codePoints().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cc}", " ") : text;
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }
}
