package org.meritlang.data;

/** A pattern that is looked for as whole words. */
final class Mention {
    private final String words;
    private final String firstWord;

    Mention(String foldedPattern) {
        this.words = Words.withoutHyphens(foldedPattern);
        this.firstWord = words.substring(0, Words.end(words, 0));
    }

    /** Whether the folded text mentions the pattern; a pattern without words is mentioned nowhere. */
    boolean isIn(String folded) {
        if (words.isEmpty() || !folded.contains(firstWord)) {
            return false;
        }
        // A single word holds no hyphen, and next to one a hyphen is as good as a blank.
        String text = firstWord.equals(words) ? folded : Words.withoutHyphens(folded);
        for (int start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
            if (Words.standsAlone(text, start, start + words.length())) {
                return true;
            }
        }
        return false;
    }
}
