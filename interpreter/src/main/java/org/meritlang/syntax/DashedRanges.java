package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/**
 * Two numbers with a dash between them: who writes {@code 10-49} means a range, and would be surprised
 * to see it read as -39.
 */
final class DashedRanges {
    private DashedRanges() {}

    /** What to say of the dash at this place, if it stands in what looks like a range. */
    static Optional<Diagnostic> check(SourceText source, List<Token> words, int dash) {
        boolean isBetweenNumbers = dash > 0
                && dash + 1 < words.size()
                && words.get(dash - 1).type() == MeritLexer.NUMBER
                && words.get(dash + 1).type() == MeritLexer.NUMBER;
        if (!isBetweenNumbers) {
            return Optional.empty();
        }
        Token low = words.get(dash - 1);
        Token high = words.get(dash + 1);
        Token sign = words.get(dash);
        boolean touches = low.end() == sign.start() && sign.end() == high.start();
        boolean isRow = dash == 1 && words.size() > 3 && words.get(dash + 2).type() == MeritLexer.COLON;
        if (!touches && !isRow) {
            return Optional.empty();
        }
        Span span = source.span(low.start(), high.end());
        if (isMonth(low, high)) {
            return Optional.of(
                    Diagnostic.of(Code.DATE_NOT_ISO, span, "A date is written year-month-day, like `2026-11-21`."));
        }
        List<Fix> fixes = new ArrayList<>();
        String range = range(words, dash, low.text(), high.text());
        fixes.add(Fix.offer("`" + range + "` for a range?", span, range));
        if (!isRow) {
            String difference = low.text() + " - " + high.text();
            fixes.add(Fix.offer("or `" + difference + "`?", span, difference));
        }
        return Optional.of(Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                span,
                "`" + span.text() + "` can be read as a range and as a difference.",
                fixes.toArray(Fix[]::new)));
    }

    private static boolean isMonth(Token year, Token month) {
        return year.text().matches("\\d{4}") && month.text().matches("0[1-9]|1[0-2]");
    }

    private static String range(List<Token> words, int dash, String low, String high) {
        String before = dash > 1 ? words.get(dash - 2).folded() : "";
        return switch (before) {
            case "is" -> "between " + low + " and " + high;
            case "between" -> low + " and " + high;
            default -> low + " to " + high;
        };
    }
}
