package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/**
 * Signs of arithmetic stand between blanks. Without them {@code 10-49} would be a subtraction to Merit
 * and a range to everybody else.
 */
final class Spacing {
    private Spacing() {}

    /** What to say of a sign that touches what stands before it. */
    static Optional<Diagnostic> check(SourceText source, List<Token> words, int at) {
        Token sign = words.get(at);
        boolean touches =
                at > 0 && isOperand(words.get(at - 1)) && words.get(at - 1).end() == sign.start();
        if (!touches || words.stream().anyMatch(word -> word.type() == MeritLexer.UNCLOSED_TEXT)) {
            return Optional.empty();
        }
        Token before = words.get(at - 1);
        boolean isLast = at + 1 == words.size() || !isOperand(words.get(at + 1));
        Span span = source.span(
                before.start(), isLast ? sign.end() : words.get(at + 1).end());
        boolean isNumber = before.type() == MeritLexer.NUMBER;
        if (isLast) {
            return isNumber && sign.type() == MeritLexer.PLUS
                    ? Optional.of(say(span, "More than a number is said in words", before.text() + " or more"))
                    : Optional.empty();
        }
        Token behind = words.get(at + 1);
        boolean isRange = sign.type() == MeritLexer.MINUS && isNumber && isBelow(before, behind);
        return Optional.of(
                isRange
                        ? say(span, "A range is said in words", before.text() + " to " + behind.text())
                        : calculation(span, before.text() + " " + sign.text() + " " + behind.text()));
    }

    private static boolean isBelow(Token low, Token high) {
        return high.type() == MeritLexer.NUMBER
                && !Literals.isEndless(low.text() + high.text())
                && Literals.number(low.text()).compareTo(Literals.number(high.text())) < 0;
    }

    private static Diagnostic say(Span span, String why, String better) {
        return Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                span,
                why + ": `" + better + "`.",
                Fix.offer("write `" + better + "`", span, better));
    }

    private static Diagnostic calculation(Span span, String apart) {
        String bracketed = "[" + span.text() + "]";
        return Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                span,
                "A calculation has blanks around its signs, and a name with a sign in it goes in brackets.",
                Fix.offer("`" + apart + "`?", span, apart),
                Fix.offer("or the name `" + bracketed + "`?", span, bracketed));
    }

    private static boolean isOperand(Token token) {
        return switch (token.type()) {
            case MeritLexer.NUMBER, MeritLexer.WORD, MeritLexer.NAME, MeritLexer.DATE -> true;
            default -> false;
        };
    }
}
