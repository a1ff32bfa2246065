package org.meritlang.source;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two spellings are one name: {@code Job Title}, {@code job_title} and {@code jobTitle} are.
 */
public final class Spelling {
    private static final char LAST_OF_ASCII = 0x7F;

    private Spelling() {}

    /**
     * The form in which names are compared: NFC, case folded without regard to a locale, without
     * blanks, {@code _}, {@code -} and {@code .}.
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter > LAST_OF_ASCII) {
                return keyOfAny(name);
            }
            if (isCompared(letter)) {
                boolean isCapital = letter >= 'A' && letter <= 'Z';
                key.append(isCapital ? (char) (letter - 'A' + 'a') : letter);
            }
        }
        return key.toString();
    }

    /** The same for letters of all the world, which takes longer. */
    private static String keyOfAny(String name) {
        String folded = foldCase(Normalizer.normalize(name, Normalizer.Form.NFC));
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(Spelling::isCompared).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean isCompared(int codePoint) {
        return !isBlank(codePoint) && codePoint != '_' && codePoint != '-' && codePoint != '.';
    }

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** A blank of the language: white space, no-break and zero-width spaces, the byte order mark. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x200B
                || codePoint == 0xFEFF;
    }

    /** Folds case the same way everywhere: through upper case, so that ß and ss, ς and σ agree. */
    public static String foldCase(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
