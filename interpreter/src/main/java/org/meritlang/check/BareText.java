package org.meritlang.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.syntax.Name;

/** What is said of a bare word where a text belongs: a text without its quotes, or another word misspelt. */
final class BareText {
    private static final String OTHERWISE = "otherwise";
    private static final Map<String, String> MEANINGS = Map.of(
            OTHERWISE,
            "what no other row takes is `otherwise`",
            "unknown",
            "a missing value is `unknown`",
            "empty",
            "a missing value is `empty`",
            "known",
            "a value that is there is `known`");
    private static final Suggestions OF_A_VALUE = Suggestions.among(List.of("unknown", "known", "empty"));
    private static final Suggestions OF_A_ROW = Suggestions.among(List.of(OTHERWISE, "unknown"));

    /** What newcomers write for {@code otherwise}, as keys. */
    private static final Set<String> LEFT_OVER = Set.of(
            "else",
            "other",
            "others",
            "allother",
            "allothers",
            "rest",
            "therest",
            "default",
            "everyoneelse",
            "everythingelse");

    private static final Pattern ONE_OF = Pattern.compile("one\\s+of\\s+.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private BareText() {}

    /** A bare word that is no more than a value. */
    static Refusal refuse(Name name) {
        return refuse(name, OF_A_VALUE.spelledAlike(name.text()).stream().findFirst());
    }

    /** A bare word in a condition or a row. */
    static Refusal refuse(Name name, Scope scope) {
        if (isRow(name, scope) && ONE_OF.matcher(name.text()).matches()) {
            String better = "is " + name.text();
            return Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    name.span(),
                    "A row says it with `is one of`: `" + better + "`.",
                    Fix.offer("write `" + better + "`", name.span(), better));
        }
        return refuse(name, meant(name, scope));
    }

    /** What is said of a word that was to be {@code otherwise} or its like where no text belongs; empty of others. */
    static Optional<Refusal> noField(Name name, Scope scope) {
        return isRow(name, scope) ? meant(name, scope).map(word -> noField(name, word)) : Optional.empty();
    }

    private static Refusal noField(Name name, String word) {
        return Refusal.of(
                Code.UNKNOWN_NAME,
                name.span(),
                "There is no field called `" + name.text() + "`; " + MEANINGS.get(word) + ".",
                Fix.offer("did you mean `" + word + "`?", name.span(), word));
    }

    private static Refusal refuse(Name name, Optional<String> meant) {
        // In other languages brackets hold a list: `country in [US, CA]`.
        String quoted =
                "\"" + (name.bracketed() ? name.text().strip().replaceAll("\\s*,\\s*", "\", \"") : name.text()) + "\"";
        String message = "A text such as `" + name.text() + "` stands in quotes";
        if (meant.isEmpty()) {
            return Refusal.of(
                    Code.BARE_TEXT,
                    name.span(),
                    message + ".",
                    Fix.certain("write `" + quoted + "`", name.span(), quoted));
        }
        String word = meant.get();
        String hint = "write `" + word + "` or `" + quoted + "`";
        return Refusal.of(
                Code.BARE_TEXT,
                name.span(),
                message + "; " + MEANINGS.get(word) + ".",
                Fix.offer(hint, name.span(), word),
                Fix.offer(hint, name.span(), quoted));
    }

    private static Optional<String> meant(Name name, Scope scope) {
        if (!isRow(name, scope)) {
            return OF_A_VALUE.spelledAlike(name.text()).stream().findFirst();
        }
        return LEFT_OVER.contains(name.key())
                ? Optional.of(OTHERWISE)
                : OF_A_ROW.spelledAlike(name.text()).stream().findFirst();
    }

    /** Whether the word is all that a row says. */
    private static boolean isRow(Name name, Scope scope) {
        return !name.bracketed() && scope.row().filter(name.span()::equals).isPresent();
    }
}
