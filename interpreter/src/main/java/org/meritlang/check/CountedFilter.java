package org.meritlang.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression;

/**
 * What is compared behind a filter belongs to the filter: {@code count of login where (a and b) > 3} needs parentheses
 * around all that is counted.
 */
final class CountedFilter {
    /** From the word that counts to the parenthesis that opens the filter. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(count|sum|average|highest|lowest|latest)\\s+of\\b[^()\\n]*\\b(?:where|with|whose)\\s*\\(\\s*$",
            Pattern.CASE_INSENSITIVE);

    private CountedFilter() {}

    /** @param filter what stands left of the comparison */
    static Optional<Refusal> compared(Expression filter, Expression right) {
        Span inside = filter.span();
        String text = inside.source().text();
        int from = text.lastIndexOf('\n', inside.start()) + 1;
        // A span may have its own parentheses in it, or not.
        int start = inside.text().startsWith("(") ? inside.start() + 1 : inside.start();
        Matcher before = COUNTED.matcher(text.substring(from, start));
        boolean joins = filter instanceof Expression.And || filter instanceof Expression.Or;
        if (!joins || !before.find()) {
            return Optional.empty();
        }
        Span whole =
                new Span(inside.source(), from + before.start(), right.span().end());
        String counted = text.substring(whole.start(), right.span().start()).stripTrailing();
        int close = counted.lastIndexOf(')') + 1;
        String better = "(" + counted.substring(0, close) + ")" + counted.substring(close) + " "
                + right.span().text();
        String word = before.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(Refusal.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                whole,
                "`" + counted.substring(close).strip() + " " + right.span().text()
                        + "` is read as part of the filter; to compare the " + word
                        + " parentheses stand around all that is counted.",
                Fix.certain("write `" + better + "`", whole, better)));
    }
}
