package org.meritlang.data;

/** A pattern that is looked for as whole words. */
final class Mention {
    private final String words;
    private final boolean severalWords;

    Mention(String foldedPattern) {
        this.words = Words.withoutHyphens(foldedPattern);
        this.severalWords = words.indexOf(' ') >= 0;
    }

    /** Whether the folded text mentions the pattern; a pattern without words is mentioned nowhere. */
    boolean isIn(String folded) {
        if (words.isEmpty()) {
            return false;
        }
        // A single word holds no hyphen, and next to one a hyphen is as good as a blank.
        String text = severalWords ? Words.withoutHyphens(folded) : folded;
        for (int start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
            if (Words.standsAlone(text, start, start + words.length())) {
                return true;
            }
        }
        return false;
    }
}
