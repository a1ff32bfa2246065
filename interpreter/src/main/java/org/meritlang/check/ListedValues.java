package org.meritlang.check;

import java.util.List;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression.TextLiteral;

/** Holds texts in rules against the values that a {@code one of} type lists. */
final class ListedValues {
    private ListedValues() {}

    private static Fix[] fixes(TextLiteral text, Type.OneOf type) {
        List<String> near = Suggestions.nearest(text.value(), type.values());
        String hint = "did you mean " + Suggestions.listed(near) + "?";
        return near.stream()
                .map(value -> Fix.offer(hint, text.span(), '"' + value + '"'))
                .toArray(Fix[]::new);
    }

    static void check(TextLiteral text, Type.OneOf type, String attribute) {
        String folded = Folding.fold(text.value());
        if (type.values().stream().anyMatch(value -> Folding.fold(value).equals(folded))) {
            return;
        }
        throw Refusal.of(
                Code.NOT_A_LISTED_VALUE,
                text.span(),
                "`" + text.value() + "` is none of the values that `" + attribute + "` is declared to have.",
                fixes(text, type));
    }
}
