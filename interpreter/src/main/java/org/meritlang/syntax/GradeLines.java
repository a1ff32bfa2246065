package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Finds a grade whose labels stand below it, line by line, as the rows of a decision do. */
final class GradeLines {
    private GradeLines() {}

    /** Whether words are a label and where it begins, {@code A from 75}, or {@code D otherwise}. */
    static boolean isBand(List<Token> line) {
        for (int i = 1; i < line.size(); i++) {
            boolean begins = isPhrase(line.get(i), MeritLexer.FROM)
                    && i + 1 < line.size()
                    && line.get(i + 1).type() == MeritLexer.NUMBER;
            boolean isBand = i == 1 && isBandOfOthers(line);
            if (isBand || begins || (i + 1 == line.size() && isPhrase(line.get(i), MeritLexer.OTHERWISE))) {
                return true;
            }
        }
        return false;
    }

    /** A label with a number behind a sign or a word: {@code A: 80+}, {@code B = 50-79}, {@code C: below 50}. */
    private static boolean isBandOfOthers(List<Token> line) {
        int at = 1;
        boolean hasSign = isSign(line.get(at)) || line.get(at).type() == MeritLexer.WORD;
        while (at < line.size()
                && at < 3
                && (isSign(line.get(at)) || line.get(at).type() == MeritLexer.WORD)) {
            at++;
        }
        boolean isLabel = line.get(0).type() == MeritLexer.WORD || line.get(0).type() == MeritLexer.TEXT;
        return isLabel
                && hasSign
                && line.size() <= at + 4
                && at < line.size()
                && line.get(at).type() == MeritLexer.NUMBER;
    }

    private static boolean isSign(Token token) {
        return switch (token.type()) {
            case MeritLexer.COLON,
                    MeritLexer.EQUAL,
                    MeritLexer.GREATER,
                    MeritLexer.GREATER_OR_EQUAL,
                    MeritLexer.LESS,
                    MeritLexer.LESS_OR_EQUAL -> true;
            default -> false;
        };
    }

    static Optional<Diagnostic> check(SourceText source, RawSentence raw, Optional<Form> form) {
        List<String> lines = form.equals(Optional.of(Form.GRADE)) ? brokenLines(source, raw.tokens()) : List.of();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        String heading = lines.get(0).replaceFirst("(?i)\\s*(?:,|:|\\bas)$", "");
        int as = heading.toLowerCase(Locale.ROOT).indexOf(" as ");
        List<String> bands = new ArrayList<>(lines.subList(1, lines.size()));
        if (as >= 0) {
            bands.add(0, heading.substring(as + " as ".length()));
        }
        String better = (as < 0 ? heading : heading.substring(0, as)) + " as "
                + GradeBands.of(String.join(", ", bands)).orElseGet(() -> String.join(", ", bands));
        Span place = source.span(raw.start(), raw.end());
        return Optional.of(Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT,
                source.span(raw.start(), raw.start() + lines.get(0).length()),
                "The labels of a grade stand behind `as`, with commas between them.",
                Fix.offer("write `" + better + "`", place, better)));
    }

    /** The lines of the sentence; none where each but the last ends as one does that goes on. */
    private static List<String> brokenLines(SourceText source, List<Token> tokens) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        boolean isBroken = false;
        for (int i = 1; i <= tokens.size(); i++) {
            boolean isEnd = i == tokens.size();
            if (isEnd
                    || source.text()
                            .substring(tokens.get(i - 1).end(), tokens.get(i).start())
                            .contains("\n")) {
                Token last = tokens.get(i - 1);
                lines.add(source.text()
                        .substring(tokens.get(start).start(), last.end())
                        .replaceFirst("\\s*,$", ""));
                isBroken |= !isEnd && last.type() != MeritLexer.COMMA && !isPhrase(last, MeritLexer.AS);
                start = i;
            }
        }
        return isBroken ? lines : List.of();
    }

    private static boolean isPhrase(Token token, int type) {
        return token.type() == MeritLexer.WORD && PhraseTable.english().isPhraseOf(token.folded(), type);
    }
}
