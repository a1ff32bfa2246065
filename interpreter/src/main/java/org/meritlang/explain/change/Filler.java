package org.meritlang.explain.change;

import java.util.Optional;
import org.meritlang.guess.Value;

/**
 * Tells a value that was made up without the value.
 *
 * @param present {@code is something else}
 * @param infinitive {@code be something else}
 */
record Filler(String present, String infinitive) {
    private static final Filler TEXT = new Filler("is something else", "be something else");
    private static final Filler DOMAIN = new Filler("has another domain", "have another domain");

    /**
     * Empty for a value that the rules name.
     *
     * @param value as rules write it
     */
    static Optional<Filler> of(String value) {
        if (value.endsWith('@' + Value.SOME_DOMAIN + '"') || value.endsWith('@' + Value.OTHER + ".example\"")) {
            return Optional.of(DOMAIN);
        }
        return isMadeUp(value, Value.SOMETHING) || isMadeUp(value, Value.OTHER) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean isMadeUp(String value, String text) {
        String quoted = '"' + text + '"';
        return value.equals(quoted) || value.equals('(' + quoted + ')');
    }
}
