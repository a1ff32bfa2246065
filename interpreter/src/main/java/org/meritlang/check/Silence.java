package org.meritlang.check;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/**
 * Names of which nothing may be said, because a sentence that could not be read may have declared
 * them: an error in one sentence causes none in another.
 */
final class Silence {
    /** A first word that opens no heading: such a sentence declares nothing. */
    private static final Pattern DECLARES_NOTHING = Pattern.compile(
            "\\s*(?:[-+−–\\d]|(?:points|raise|limit|disqualify|alert|model|time|example|examples)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\w+)");

    private static final String GRADE = "grade";

    private final NavigableSet<String> openings = new TreeSet<>();
    private final Set<String> declared;
    private boolean total;
    private boolean mayHideAlerts;

    private Silence(Set<String> declared) {
        this.declared = declared;
    }

    static Silence of(Inclusion.Whole whole) {
        Silence silence = new Silence(whole.declaredKeys());
        silence.total = !whole.complete();
        whole.sentences().forEach(silence::hear);
        return silence;
    }

    private void hear(Sentence sentence) {
        if (!(sentence instanceof Sentence.Broken)) {
            return;
        }
        mayHideAlerts = true;
        String text = sentence.span().text();
        Matcher first = FIRST_WORD.matcher(text);
        if (DECLARES_NOTHING.matcher(text).lookingAt() || !first.lookingAt()) {
            return;
        }
        total |= isNear(first.group(1), "lead") || isNear(first.group(1), "include");
        openings.add(Spelling.key(firstLine(text.substring(first.end()))));
        openings.add(Spelling.key(firstLine(text))); // without an opening word: `big = employees > 500`
    }

    /** Opening words may be misspelt, which may be just what is wrong with the sentence. */
    private static boolean isNear(String word, String opening) {
        return Suggestions.distance(Spelling.key(word), opening, opening.length() / 3 + 1) >= 0;
    }

    private static String firstLine(String text) {
        return List.of(text.split("\\R", 2)).get(0);
    }

    /** Whether a sentence that could not be read may have been an alert. */
    boolean mayHideAlerts() {
        return mayHideAlerts || total;
    }

    /** Whether a broken sentence or row may declare the name, which nothing else declares. */
    boolean covers(String key) {
        if (coversHeading(key)) {
            return true;
        }
        if (key.endsWith(GRADE) && key.length() > GRADE.length()) {
            return begins(key.substring(0, key.length() - GRADE.length()));
        }
        return declared.contains(key);
    }

    /** Whether a broken heading may have the name. */
    boolean coversHeading(String key) {
        return total || begins(key);
    }

    private boolean begins(String key) {
        String next = openings.ceiling(key);
        return next != null && next.startsWith(key);
    }
}
