package org.meritlang.check;

import java.util.List;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Sentence;

/** What several checks have to say. */
final class Complaints {
    private Complaints() {}

    /** A name that nothing has; offers those that it resembles. */
    static Refusal unknownName(String what, Name name, Suggestions names) {
        return Refusal.of(
                Code.UNKNOWN_NAME,
                name.span(),
                "There is no " + what + " called `" + name.text() + "`.",
                didYouMean(name.text(), name.span(), names));
    }

    static Fix[] didYouMean(String written, Span span, Suggestions names) {
        List<String> near = names.nearest(written).stream()
                .filter(name -> !Spelling.same(name, written))
                .toList();
        String hint = "did you mean " + Suggestions.listed(near) + "?";
        return near.stream().map(name -> Fix.offer(hint, span, name)).toArray(Fix[]::new);
    }

    /** An empty text is how data say that they have no value; asking for it is asking for the unknown. */
    static Expression.TextLiteral notEmpty(Expression.TextLiteral text) {
        if (text.value().isBlank()) {
            throw Refusal.of(
                    Code.EMPTY_TEXT,
                    text.span(),
                    "These quotes hold nothing; to ask for a missing value write `is unknown`.");
        }
        return text;
    }

    /** Nobody could tell a label without a sign from none. */
    static void notEmpty(Sentence.LabelName label) {
        if (label.text().isBlank()) {
            throw Refusal.of(
                    Code.EMPTY_TEXT,
                    label.span(),
                    "These quotes hold nothing; a label needs at least one letter or digit.");
        }
    }
}
