package org.meritlang.check;

import org.meritlang.source.Span;

/** How messages speak of another place. */
final class Places {
    private Places() {}

    /** {@code line 12}, with the file's name where that is another than the reader's. */
    static String line(Span place, Span seenFrom) {
        String line = "line " + place.line();
        return place.source() == seenFrom.source()
                ? line
                : line + " of " + place.source().name();
    }

    /** The written words on one line, in backquotes. */
    static String quoted(Span words) {
        return "`" + words.text().strip().replaceAll("\\s+", " ") + "`";
    }
}
