package org.meritlang.data;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where words begin and end in folded texts. */
final class Words {
    /** Written without blanks between words, so that a word may begin and end anywhere. */
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.TAI_LE,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAI_VIET);

    /** Thai, the first in Unicode's order of the scripts without blanks, begins here. */
    private static final int FIRST_WITHOUT_BLANKS = 0x0E00;

    private static final int MINUS_SIGN = '\u2212';
    private static final int LONG_VOWEL = 'ー';
    private static final int NARROW_LONG_VOWEL = 'ｰ';

    private Words() {}

    /** A hyphen or dash of any length; it parts words as a blank does. */
    static boolean isHyphen(char c) {
        if (c < 0x80) {
            return c == '-';
        }
        return c == MINUS_SIGN || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /** The folded text with blanks for hyphens, still without blanks at its ends or two in a row. */
    static String withoutHyphens(String folded) {
        int length = folded.length();
        for (int i = 0; i < length; i++) {
            if (isHyphen(folded.charAt(i))) {
                return String.join(" ", split(folded));
            }
        }
        return folded;
    }

    /** The words of a folded text, in order; none if it holds nothing but hyphens. */
    static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        int end;
        for (int start = nextStart(folded, 0); start < folded.length(); start = nextStart(folded, end)) {
            end = end(folded, start);
            words.add(folded.substring(start, end));
        }
        return words;
    }

    /** Where the first word at or behind the offset starts; the text's length if there is none. */
    static int nextStart(String folded, int offset) {
        int start = offset;
        while (start < folded.length() && partsWords(folded.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the word that starts at the offset ends. */
    static int end(String folded, int start) {
        int end = start;
        while (end < folded.length() && !partsWords(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether what stands from start to end touches no letter or digit on either side. */
    static boolean standsAlone(String folded, int start, int end) {
        return isOpenBefore(folded, start) && isOpenBehind(folded, end);
    }

    private static boolean isOpenBefore(String folded, int start) {
        int before = carrierEnd(folded, start);
        return before == 0 || !areOneWord(folded.codePointBefore(before), folded.codePointAt(start));
    }

    private static boolean isOpenBehind(String folded, int end) {
        if (end == folded.length()) {
            return true;
        }
        int next = folded.codePointAt(end);
        int inside = carrierEnd(folded, end);
        if (inside == 0) {
            return true;
        }
        int last = folded.codePointBefore(inside);
        return Folding.isMark(next) ? !Character.isLetterOrDigit(last) : !areOneWord(next, last);
    }

    /** The end of what the marks before the offset stand on; the offset itself if there are no marks. */
    private static int carrierEnd(String folded, int offset) {
        int end = offset;
        while (end > 0) {
            int before = folded.codePointBefore(end);
            if (!Folding.isMark(before)) {
                break;
            }
            end -= Character.charCount(before);
        }
        return end;
    }

    private static boolean areOneWord(int neighbour, int edge) {
        return Character.isLetterOrDigit(neighbour) && !needsNoBlank(neighbour) && !needsNoBlank(edge);
    }

    private static boolean needsNoBlank(int codePoint) {
        return codePoint >= FIRST_WITHOUT_BLANKS
                && (WITHOUT_BLANKS.contains(UnicodeScript.of(codePoint))
                        || codePoint == LONG_VOWEL
                        || codePoint == NARROW_LONG_VOWEL);
    }

    private static boolean partsWords(char c) {
        return c == ' ' || isHyphen(c);
    }
}
