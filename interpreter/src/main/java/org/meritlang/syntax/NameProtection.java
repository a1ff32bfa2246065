package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.SentenceReader.Reading;

/**
 * Finds words that were read as operators although, joined with their neighbours, they are a known
 * name: then nobody can say which was meant.
 */
final class NameProtection {
    private static final int LONGEST_NAME = 8;

    private NameProtection() {}

    /** Also of a sentence that could not be read: perhaps because a name of it was not seen as one. */
    static Optional<Diagnostic> check(SourceText source, RawSentence raw, Reading reading, Set<String> knownNames) {
        if (reading.form().place() == PhraseMerger.Place.DECLARATION) {
            return Optional.empty();
        }
        List<Token> words = raw.tokens();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            boolean hasNumber = false;
            for (int to = from; to < words.size() && to < from + LONGEST_NAME; to++) {
                boolean isNumber = words.get(to).type() == MeritLexer.NUMBER && to > from;
                if (words.get(to).type() != MeritLexer.WORD && !isNumber) {
                    break;
                }
                hasNumber |= isNumber;
                joined.append(words.get(to).text());
                Span span = source.span(words.get(from).start(), words.get(to).end());
                boolean isSound = hasNumber && reading.isUnderstood() && endsInKnownName(words, from, to, knownNames);
                if (to > from
                        && !isSound
                        && knownNames.contains(Spelling.key(joined.toString()))
                        && isCut(reading, span)) {
                    return Optional.of(hasNumber ? numberInside(span) : refusal(span));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words before the last number are a known name: then `s1 7 days ago` is about `s1`, not `s17`. */
    private static boolean endsInKnownName(List<Token> words, int from, int to, Set<String> knownNames) {
        StringBuilder before = new StringBuilder();
        for (int i = from; i <= to && words.get(i).type() == MeritLexer.WORD; i++) {
            before.append(words.get(i).text());
        }
        return words.get(to).type() == MeritLexer.NUMBER && knownNames.contains(Spelling.key(before.toString()));
    }

    /** Of a sentence that could not be read: whether it could if a name that begins as `no activity` does were one. */
    static Optional<Diagnostic> noActivityInName(
            SourceText source, RawSentence raw, Reading reading, Predicate<String> isReadable) {
        List<Token> tokens = reading.tokens();
        for (int at = 0; at + 2 < tokens.size() && at + 2 <= reading.stuckAt(); at++) {
            if (tokens.get(at).type() == MeritLexer.NO
                    && tokens.get(at + 1).type() == MeritLexer.ANY_ACTIVITY
                    && tokens.get(at + 2).type() == MeritLexer.NAME) {
                Span span =
                        source.span(tokens.get(at).start(), tokens.get(at + 2).end());
                String bracketed = source.text().substring(raw.start(), span.start()) + "[" + span.text() + "]"
                        + source.text().substring(span.end(), raw.end());
                if (isReadable.test(bracketed)) {
                    return Optional.of(Diagnostic.of(
                            Code.OPERATOR_OR_NAME,
                            span,
                            "`" + span.text() + "` begins with words of the language; a name that does goes in"
                                    + " brackets.",
                            Fix.offer("write `[" + span.text() + "]` for the name", span, "[" + span.text() + "]")));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Of a sentence that stopped making sense at a number behind a name: whether it would be sound if
     * the number belonged to the name, and an operator follows.
     */
    static Optional<Diagnostic> numberInName(
            SourceText source, RawSentence raw, Reading reading, Predicate<String> isReadable) {
        List<Token> tokens = reading.tokens();
        int number = reading.stuckAt();
        boolean isBehindName = number > 0
                && number < tokens.size()
                && tokens.get(number).type() == MeritLexer.NUMBER
                && tokens.get(number - 1).type() == MeritLexer.NAME;
        if (!isBehindName) {
            return Optional.empty();
        }
        boolean goesOn = number + 1 < tokens.size() && tokens.get(number + 1).type() == MeritLexer.NAME;
        int last = goesOn ? number + 1 : number;
        int start = tokens.get(number - 1).start();
        int end = tokens.get(last).end();
        String bracketed = source.text().substring(raw.start(), start) + "["
                + source.text().substring(start, end) + "]"
                + source.text().substring(end, raw.end());
        boolean operatorFollows = last + 1 < tokens.size() && !isJoint(tokens.get(last + 1));
        return operatorFollows && isReadable.test(bracketed)
                ? Optional.of(numberInside(source.span(start, end)))
                : Optional.empty();
    }

    private static boolean isJoint(Token token) {
        return switch (token.type()) {
            case MeritLexer.AND, MeritLexer.OR, MeritLexer.COMMA, MeritLexer.RIGHT, MeritLexer.BECAUSE -> true;
            default -> false;
        };
    }

    /** Whether no single name covers the words. */
    private static boolean isCut(Reading reading, Span span) {
        return reading.tokens().stream()
                .noneMatch(t -> t.type() == MeritLexer.NAME && t.start() <= span.start() && span.end() <= t.end());
    }

    private static Diagnostic refusal(Span span) {
        String bracketed = "[" + span.text() + "]";
        return Diagnostic.of(
                Code.OPERATOR_OR_NAME,
                span,
                "`" + span.text() + "` is a name here and could also be read as words of the language.",
                Fix.offer("write `" + bracketed + "` for the name", span, bracketed));
    }

    private static Diagnostic numberInside(Span span) {
        String bracketed = "[" + span.text() + "]";
        return Diagnostic.of(
                Code.NUMBER_IN_NAME,
                span,
                "A name with a number in it, such as `" + span.text() + "`, goes in brackets.",
                Fix.offer("write `" + bracketed + "`", span, bracketed));
    }
}
