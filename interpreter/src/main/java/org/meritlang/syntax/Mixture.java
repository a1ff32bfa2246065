package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritParser;
import org.meritlang.source.Span;

/** {@code a and b or c}: two readings, and no way to tell which is meant. */
final class Mixture {
    private Mixture() {}

    static Diagnostic of(
            List<Expression> terms,
            List<MeritParser.ConnectiveContext> connectives,
            Span whole,
            Function<ParserRuleContext, Span> place) {
        boolean firstIsAnd = connectives.get(0).AND() != null;
        Span second = connectives.stream()
                .filter(c -> (c.AND() != null) != firstIsAnd)
                .findFirst()
                .map(place)
                .orElse(whole);
        return Diagnostic.of(
                Code.AND_MIXED_WITH_OR,
                second,
                "`and` and `or` stand side by side here, and it matters which belongs together; parentheses say it.",
                Fix.offer("the `and` first:", whole, grouped(terms, connectives, true)),
                Fix.offer("the `or` first:", whole, grouped(terms, connectives, false)));
    }

    /** The terms again, with parentheses around what the tighter connective joins. */
    private static String grouped(
            List<Expression> terms, List<MeritParser.ConnectiveContext> connectives, boolean andFirst) {
        List<String> groups = new ArrayList<>();
        List<String> current = new ArrayList<>(List.of(terms.get(0).span().text()));
        for (int i = 0; i < connectives.size(); i++) {
            boolean isTight = (connectives.get(i).AND() != null) == andFirst;
            if (!isTight) {
                groups.add(joined(current, andFirst));
                current = new ArrayList<>();
            }
            current.add(terms.get(i + 1).span().text());
        }
        groups.add(joined(current, andFirst));
        return String.join(andFirst ? " or " : " and ", groups);
    }

    private static String joined(List<String> terms, boolean and) {
        return terms.size() == 1 ? terms.get(0) : "(" + String.join(and ? " and " : " or ", terms) + ")";
    }
}
