package org.meritlang.data;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import org.meritlang.source.Spelling;

/**
 * The form in which texts are compared: upper and lower case, accents on Latin and Greek letters, the
 * two apostrophes and the number of blanks make no difference. Folding a folded text changes nothing.
 */
public final class Folding {
    private static final int ASCII_END = 0x80;

    /** A mark in lower case, the letter iota in upper case: so it is a letter here. */
    private static final int IOTA_BELOW = 0x0345;

    private Folding() {}

    /** The folded form of any text; empty if the text is blank. The same in every locale. */
    public static String fold(CharSequence text) {
        String exact = text.toString();
        for (int i = 0; i < exact.length(); i++) {
            if (exact.charAt(i) >= ASCII_END) {
                return foldUnicode(exact);
            }
        }
        return isFoldedAscii(exact) ? exact : foldAscii(exact);
    }

    /** Whether this is a mark that belongs to the letter before it, such as an accent or a vowel sign. */
    static boolean isMark(int codePoint) {
        if (codePoint < ASCII_END) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isFoldedAscii(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (blank ? afterBlank : isUpperAscii(c) || Blanks.isBlank(c)) {
                return false;
            }
            afterBlank = blank;
        }
        return text.isEmpty() || !afterBlank;
    }

    private static String foldAscii(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blankBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c)) {
                blankBefore = true;
            } else {
                separate(folded, blankBefore);
                blankBefore = false;
                folded.append(isUpperAscii(c) ? (char) (c + ('a' - 'A')) : c);
            }
        }
        return folded.toString();
    }

    /** Works on the decomposed text, where every accent stands by itself behind its letter. */
    private static String foldUnicode(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean blankBefore = false;
        int step;
        for (int i = 0; i < decomposed.length(); i += step) {
            int c = decomposed.codePointAt(i);
            step = Character.charCount(c);
            if (Spelling.isBlank(c)) {
                blankBefore = true;
            } else if (c == IOTA_BELOW || !isMark(c)) {
                separate(folded, blankBefore);
                blankBefore = false;
                appendFolded(folded, c);
            } else if (blankBefore || !losesMarks(folded)) {
                separate(folded, blankBefore);
                blankBefore = false;
                folded.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void separate(StringBuilder folded, boolean blankBefore) {
        if (blankBefore && !folded.isEmpty()) {
            folded.append(' ');
        }
    }

    private static boolean losesMarks(StringBuilder folded) {
        if (folded.isEmpty()) {
            return false;
        }
        int letter = folded.codePointBefore(folded.length());
        if (!Character.isLetter(letter)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK;
    }

    private static void appendFolded(StringBuilder folded, int codePoint) {
        switch (codePoint) {
            case 'ß', 'ẞ' -> folded.append("ss");
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            case 'ı' -> folded.append('i');
            case 'ł', 'Ł' -> folded.append('l');
            case 'ø', 'Ø' -> folded.append('o');
            case 'đ', 'Đ' -> folded.append('d');
            case '’' -> folded.append('\'');
            default -> appendInLowerCase(folded, codePoint);
        }
    }

    /**
     * Through upper case, so that ligatures come apart and ς meets σ; back by single characters, so that
     * no place in a word is treated differently.
     */
    private static void appendInLowerCase(StringBuilder folded, int codePoint) {
        if (codePoint < ASCII_END) {
            folded.append(isUpperAscii((char) codePoint) ? (char) (codePoint + ('a' - 'A')) : (char) codePoint);
        } else if (Character.getType(codePoint) == Character.OTHER_LETTER) {
            folded.appendCodePoint(codePoint);
        } else {
            Character.toString(codePoint)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .map(Character::toLowerCase)
                    .forEach(folded::appendCodePoint);
        }
    }

    private static boolean isUpperAscii(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
