package org.meritlang.mutations;

/**
 * A sentence broken once.
 *
 * @param kind how it was broken
 * @param text the broken sentence
 * @param start offset in the sentence of the broken word, or of the word behind a missing one
 * @param end offset behind it
 * @param remedy what a good message names
 */
record Mutant(Kind kind, String text, int start, int end, String remedy) {
    enum Kind {
        MISSPELT_KEYWORD,
        DROPPED_WORD,
        SWAPPED_WORDS,
        FORGOTTEN_QUOTE,
        MISSPELT_FIELD
    }
}
