package org.meritlang.source;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two spellings are one name: {@code Job Title}, {@code job_title} and {@code jobTitle} are.
 */
public final class Spelling {
    private Spelling() {}

    /**
     * The form in which names are compared: NFC, case folded without regard to a locale, without
     * blanks, {@code _}, {@code -} and {@code .}.
     */
    public static String key(String name) {
        String folded = foldCase(Normalizer.normalize(name, Normalizer.Form.NFC));
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> !isBlank(c) && c != '_' && c != '-' && c != '.')
                .forEach(key::appendCodePoint);
        return key.toString();
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
