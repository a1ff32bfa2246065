package org.meritlang.data;

import java.util.List;

/**
 * A pattern that a text may miss by a few slips of the pen. Word by word, the edits (a letter left out,
 * added, replaced, or swapped with the next) may not be more than the length of the pattern's word allows.
 */
final class Resemblance {
    private static final int LETTERS_FOR_ONE_EDIT = 4;
    private static final int LETTERS_FOR_TWO_EDITS = 8;

    private final List<String> words;
    private final int[] edits;

    Resemblance(String foldedPattern) {
        this.words = Words.split(foldedPattern);
        this.edits = words.stream().mapToInt(Resemblance::allowedEdits).toArray();
    }

    boolean isWith(String folded) {
        int end = 0;
        for (int i = 0; i < edits.length; i++) {
            int start = Words.nextStart(folded, end);
            if (start == folded.length()) {
                return false;
            }
            end = Words.end(folded, start);
            if (!isWithin(edits[i], words.get(i), 0, folded, start, end)) {
                return false;
            }
        }
        return Words.nextStart(folded, end) == folded.length();
    }

    private static int allowedEdits(String word) {
        long letters = word.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters < LETTERS_FOR_ONE_EDIT) {
            return 0;
        }
        return letters < LETTERS_FOR_TWO_EDITS ? 1 : 2;
    }

    /**
     * Whether the optimal string alignment of the word from {@code at} on and the text from start to end
     * takes no more than the edits. What the two begin with alike is passed over: no alignment is the
     * better for not doing so.
     */
    private static boolean isWithin(int edits, String word, int at, String text, int start, int end) {
        int i = at;
        int j = start;
        while (i < word.length() && j < end && word.codePointAt(i) == text.codePointAt(j)) {
            i = word.offsetByCodePoints(i, 1);
            j = text.offsetByCodePoints(j, 1);
        }
        if (i == word.length() && j == end) {
            return true;
        }
        if (edits == 0) {
            return false;
        }
        int nextI = i < word.length() ? word.offsetByCodePoints(i, 1) : i;
        int nextJ = j < end ? text.offsetByCodePoints(j, 1) : j;
        int left = edits - 1;
        if (i < word.length() && isWithin(left, word, nextI, text, j, end)) {
            return true;
        }
        if (j < end && isWithin(left, word, i, text, nextJ, end)) {
            return true;
        }
        if (isSwap(word, i, nextI, text, j, nextJ, end)) {
            int behindI = word.offsetByCodePoints(nextI, 1);
            int behindJ = text.offsetByCodePoints(nextJ, 1);
            if (isWithin(left, word, behindI, text, behindJ, end)) {
                return true;
            }
        }
        return i < word.length() && j < end && isWithin(left, word, nextI, text, nextJ, end);
    }

    private static boolean isSwap(String word, int i, int nextI, String text, int j, int nextJ, int end) {
        return nextI < word.length()
                && nextJ < end
                && word.codePointAt(i) == text.codePointAt(nextJ)
                && word.codePointAt(nextI) == text.codePointAt(j);
    }
}
