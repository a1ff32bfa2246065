package org.meritlang.analysis.written;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How findings speak of what the user wrote. */
public final class Words {
    private static final int LONGEST = 80;

    private Words() {}

    /** On one line, in backquotes, and cut where it is long. */
    public static String quoted(String written) {
        String line = written.strip().replaceAll("\\s+", " ");
        return "`"
                + (line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " …") + "`";
    }

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + words.get(words.size() - 1);
    }

    /** {@code 1 lead}, {@code 12,400 leads}. */
    public static String leads(long count) {
        return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " lead" : " leads");
    }
}
