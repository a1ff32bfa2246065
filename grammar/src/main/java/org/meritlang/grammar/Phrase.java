package org.meritlang.grammar;

import java.util.List;
import java.util.Optional;

/**
 * A run of words that is an operator where its guards hold.
 *
 * @param words in lower case
 * @param token the token type it becomes
 * @param left what may stand before: guard words as the table's heading explains them
 * @param right what must follow: one guard word
 * @param firstForm the phrase that the formatter writes for it; empty where it is the first form
 */
public record Phrase(List<String> words, int token, List<String> left, String right, Optional<String> firstForm) {
    public Phrase {
        words = List.copyOf(words);
        left = List.copyOf(left);
    }

    /** The words, joined by single blanks. */
    public String text() {
        return String.join(" ", words);
    }
}
