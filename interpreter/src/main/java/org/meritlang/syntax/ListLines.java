package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Finds a list whose values stand below it, line by line, as other products have it. */
final class ListLines {
    private ListLines() {}

    static Optional<Diagnostic> check(SourceText source, RawSentence raw, Optional<Form> form) {
        List<Token> tokens = raw.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).type() != MeritLexer.TEXT) {
            first++;
        }
        if (!form.equals(Optional.of(Form.LIST)) || first < 2 || !isBroken(source, tokens, first)) {
            return Optional.empty();
        }
        Token opening = tokens.get(1);
        Token last = tokens.get(first - 1);
        boolean isSign = last.type() == MeritLexer.MINUS || last.type() == MeritLexer.STAR;
        Token is = tokens.get(isSign ? first - 2 : first - 1);
        String name = source.text().substring(opening.start(), is.start()).strip();
        String better = "list " + name + " is "
                + tokens.stream()
                        .filter(token -> token.type() == MeritLexer.TEXT)
                        .map(Token::text)
                        .collect(Collectors.joining(", "));
        Span place = source.span(raw.start(), raw.end());
        return Optional.of(Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                source.span(raw.start(), is.end()),
                "The values of a list begin in the line of its name, with commas between them; a line may end with a"
                        + " comma.",
                Fix.offer("write `" + better + "`", place, better)));
    }

    /** Whether a line ends before the first value, or between two without a comma. */
    private static boolean isBroken(SourceText source, List<Token> tokens, int first) {
        for (int i = first; i < tokens.size(); i++) {
            boolean isValue = tokens.get(i).type() == MeritLexer.TEXT;
            boolean isListed = tokens.get(i - 1).type() == MeritLexer.COMMA;
            String between = source.text()
                    .substring(tokens.get(i - 1).end(), tokens.get(i).start());
            if (isValue && !isListed && between.contains("\n")) {
                return true;
            }
            if (!isValue && between.contains("\n") && tokens.get(i - 1).type() == MeritLexer.TEXT) {
                return true;
            }
        }
        return false;
    }
}
