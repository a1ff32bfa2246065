package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** Labels and cells that are no bare words, such as {@code A+} and {@code tier 2}: they need quotes. */
final class LabelWords {
    private final SourceText source;

    private LabelWords(SourceText source) {
        this.source = source;
    }

    /** The first label of a row that needs quotes, if its form has labels. */
    static Optional<Diagnostic> check(SourceText source, RawSentence raw, Form form) {
        LabelWords check = new LabelWords(source);
        return switch (form) {
            case DECIDE_ROW -> check.decision(raw.tokens());
            case MATRIX_HEADER, MATRIX_ROW, EXAMPLES_ROW -> check.cells(raw.tokens(), form == Form.EXAMPLES_ROW);
            default -> Optional.empty();
        };
    }

    private Optional<Diagnostic> decision(List<Token> words) {
        for (int end = 1; end < words.size(); end++) {
            if (words.get(end).type() == MeritLexer.WORD && DecisionRows.goesOn(words, end)) {
                return label(words.subList(0, end));
            }
        }
        return Optional.empty();
    }

    /** Cells of values need quotes only where they begin as a name does. */
    private Optional<Diagnostic> cells(List<Token> words, boolean ofValues) {
        int start = 0;
        for (int end = 0; end <= words.size(); end++) {
            if (end == words.size() || words.get(end).type() == MeritLexer.PIPE) {
                List<Token> cell = words.subList(start, end);
                boolean isLabel = !ofValues || (!cell.isEmpty() && cell.get(0).type() == MeritLexer.WORD);
                Optional<Diagnostic> problem = isLabel ? label(cell) : Optional.empty();
                if (problem.isPresent()) {
                    return problem;
                }
                start = end + 1;
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> label(List<Token> words) {
        boolean isNumber = words.size() == 1 && words.get(0).type() == MeritLexer.NUMBER;
        boolean isPlain = words.stream().allMatch(w -> w.type() == MeritLexer.WORD);
        boolean isText = words.stream().allMatch(w -> w.type() == MeritLexer.WORD || isOdd(w));
        if (isNumber || isPlain || !isText) {
            return Optional.empty();
        }
        Span span =
                source.span(words.get(0).start(), words.get(words.size() - 1).end());
        String quoted = Literals.quoted(span.text());
        return Optional.of(Diagnostic.of(
                Code.BARE_TEXT,
                span,
                "A label or text with a number or a sign in it stands in quotes.",
                Fix.certain("write `" + quoted + "`", span, quoted)));
    }

    /** Whether it is a sign or a number that may be part of a label. */
    private static boolean isOdd(Token token) {
        return switch (token.type()) {
            case MeritLexer.NUMBER,
                    MeritLexer.NUMBER_WORD,
                    MeritLexer.COMMA_NUMBER,
                    MeritLexer.COMMA,
                    MeritLexer.PLUS,
                    MeritLexer.MINUS,
                    MeritLexer.STAR,
                    MeritLexer.SLASH,
                    MeritLexer.PERCENT,
                    MeritLexer.LEFT,
                    MeritLexer.RIGHT,
                    MeritLexer.CURRENCY,
                    MeritLexer.STRANGE -> true;
            default -> false;
        };
    }
}
