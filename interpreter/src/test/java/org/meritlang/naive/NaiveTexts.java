package org.meritlang.naive;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.data.Folding;
import org.meritlang.syntax.TextVerb;

/** The text tests, on folded texts. */
final class NaiveTexts {
    private NaiveTexts() {}

    static boolean equal(String text, String value) {
        return Folding.fold(text).equals(Folding.fold(value));
    }

    static boolean holds(TextVerb verb, String text, String value) {
        String folded = Folding.fold(text);
        String pattern = Folding.fold(value);
        return switch (verb) {
            case CONTAINS -> folded.contains(pattern);
            case STARTS_WITH -> folded.startsWith(pattern);
            case ENDS_WITH -> folded.endsWith(pattern);
            case MENTIONS -> mentions(withBlanksForHyphens(folded), withBlanksForHyphens(pattern));
            case RESEMBLES -> resembles(words(folded), words(pattern));
        };
    }

    private static String withBlanksForHyphens(String text) {
        return Folding.fold(text.replace('-', ' '));
    }

    private static List<String> words(String text) {
        String parted = withBlanksForHyphens(text);
        return parted.isEmpty() ? List.of() : Arrays.asList(parted.split(" "));
    }

    private static boolean mentions(String text, String pattern) {
        for (int start = 0; !pattern.isEmpty() && start + pattern.length() <= text.length(); start++) {
            int end = start + pattern.length();
            boolean openBefore = start == 0 || isBoundary(text.charAt(start - 1), pattern.charAt(0));
            boolean openBehind =
                    end == text.length() || isBoundary(text.charAt(end), pattern.charAt(pattern.length() - 1));
            if (text.startsWith(pattern, start) && openBefore && openBehind) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(char neighbour, char edge) {
        return !Character.isLetterOrDigit(neighbour) || needsNoBlank(neighbour) || needsNoBlank(edge);
    }

    private static boolean needsNoBlank(char letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI -> true;
            default -> false;
        };
    }

    private static boolean resembles(List<String> words, List<String> pattern) {
        if (words.size() != pattern.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String wanted = pattern.get(i);
            long letters = wanted.chars().filter(Character::isLetterOrDigit).count();
            int allowed = letters <= 3 ? 0 : letters <= 7 ? 1 : 2;
            if (edits(letters(words.get(i)), letters(wanted)) > allowed) {
                return false;
            }
        }
        return true;
    }

    /** Letters left out, added, replaced or swapped with their neighbour: the fewest that are needed. */
    private static int edits(List<Integer> one, List<Integer> other) {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        for (int i = 0; i <= one.size(); i++) {
            for (int j = 0; j <= other.size(); j++) {
                if (i == 0 || j == 0) {
                    best[i][j] = i + j;
                    continue;
                }
                int replaced = best[i - 1][j - 1] + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                best[i][j] = Math.min(replaced, 1 + Math.min(best[i - 1][j], best[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.get(i - 1).equals(other.get(j - 2))
                        && one.get(i - 2).equals(other.get(j - 1));
                if (swapped) {
                    best[i][j] = Math.min(best[i][j], 1 + best[i - 2][j - 2]);
                }
            }
        }
        return best[one.size()][other.size()];
    }

    private static List<Integer> letters(String word) {
        return word.codePoints().boxed().toList();
    }

    /** What stands behind the last {@code @}, trimmed; null without one. */
    static @Nullable String domain(String text) {
        if (!text.contains("@")) {
            return null;
        }
        String domain = text.replaceFirst("(?s)^.*@", "").strip();
        return domain.isEmpty() ? null : domain;
    }
}
