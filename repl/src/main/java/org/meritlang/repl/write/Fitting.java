package org.meritlang.repl.write;

import java.util.regex.Pattern;
import org.meritlang.diagnostic.DisplayWidth;

/** Fits texts into columns of a terminal. */
public final class Fitting {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Zs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\uFEFF&&[^ ]]");

    private Fitting() {}

    /** The text, cut to the width, with … where something was cut away. */
    public static String cut(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            used += DisplayWidth.of(codePoint);
            if (used > width - 1) {
                break;
            }
            shown.appendCodePoint(codePoint);
            i += Character.charCount(codePoint);
        }
        return width < 1 ? "" : shown.append('…').toString();
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }

    /** The text with {@code \\uXXXX} for each sign that would not be seen, a blank and what joins letters excepted. */
    public static String visible(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll(m -> String.format("\\\\u%04X", m.group().codePointAt(0)));
    }

    /** The text without signs that could steer a terminal. */
    public static String printable(String text) {
        return text.codePoints().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cc}", " ") : text;
    }
}
