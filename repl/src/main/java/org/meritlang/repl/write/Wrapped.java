package org.meritlang.repl.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.DisplayWidth;

/** Lines that are too long for a terminal, broken at blanks and set in a little. */
public final class Wrapped {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern WORD = Pattern.compile("\\S++\\s*+");

    /** What shows a place in a rule has marks below its words, and is left as it is. */
    private static final Pattern EXCERPT = Pattern.compile("^ *[0-9]*[│┌]");

    private static final int DEEPER = 2;

    private Wrapped() {}

    /** The text, each line of which that has words to break at fits the width. Colours take no room. */
    public static String at(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            add(text.substring(from, until), width, wrapped);
            wrapped.append(end < 0 ? "" : "\n");
            from = until + 1;
        }
        return wrapped.toString();
    }

    private static void add(String line, int width, StringBuilder wrapped) {
        if (seen(line) <= width
                || EXCERPT.matcher(COLOUR.matcher(line).replaceAll("")).find()) {
            wrapped.append(line);
            return;
        }
        int margin = line.length() - line.stripLeading().length();
        int deeper = Math.min(margin + DEEPER, width / 3);
        wrapped.append(line, 0, margin);
        int used = margin;
        boolean isBegun = false;
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            String next = word.group();
            if (isBegun && used + seen(next.stripTrailing()) > width) {
                while (wrapped.charAt(wrapped.length() - 1) == ' ') {
                    wrapped.setLength(wrapped.length() - 1);
                }
                wrapped.append('\n').append(" ".repeat(deeper));
                used = deeper;
            }
            wrapped.append(next);
            used += seen(next);
            isBegun = true;
        }
    }

    private static int seen(String text) {
        return DisplayWidth.of(
                text.indexOf('\u001B') < 0 ? text : COLOUR.matcher(text).replaceAll(""));
    }
}
