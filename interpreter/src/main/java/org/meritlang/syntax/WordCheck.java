package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;

/** What can be wrong with a sentence's words and signs, each by itself. */
final class WordCheck {
    private static final int DEEPEST = 100;

    private final SourceText source;

    WordCheck(SourceText source) {
        this.source = source;
    }

    /** The first thing that is wrong, if anything is. */
    Optional<Diagnostic> firstProblem(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Diagnostic> problem = problem(words, i);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return depth(words);
    }

    private Optional<Diagnostic> problem(List<Token> words, int at) {
        Token word = words.get(at);
        return switch (word.type()) {
            case MeritLexer.COMMA_NUMBER -> Optional.of(commaInNumber(word));
            case MeritLexer.ODD_DATE -> Optional.of(oddDate(word));
            case MeritLexer.DATE -> Literals.date(word.text()).isPresent() ? Optional.empty() : noSuchDay(word);
            case MeritLexer.NUMBER -> number(word);
            case MeritLexer.NUMBER_WORD -> Optional.of(numberWord(word));
            case MeritLexer.PLUS, MeritLexer.MINUS, MeritLexer.STAR, MeritLexer.SLASH ->
                isComment(words, at) ? Optional.of(comment(word)) : Spacing.check(source, words, at);
            case MeritLexer.STRANGE -> Optional.of(isInNumber(words, at) ? grouped(words, at) : strange(word));
            case MeritLexer.UNCLOSED_BRACKET ->
                Optional.of(strange(Token.of(MeritLexer.STRANGE, "[", word.start(), word.start() + 1)));
            case MeritLexer.CURRENCY -> isBesideNumber(words, at) ? Optional.empty() : Optional.of(strange(word));
            case MeritLexer.NAME ->
                word.text().isEmpty()
                        ? problem(Code.STRANGE_CHARACTER, word, "Between these brackets a name is missing.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether other languages would begin a comment here: with two slashes, or at the start with two dashes. */
    private static boolean isComment(List<Token> words, int at) {
        boolean isDouble = at + 1 < words.size()
                && words.get(at + 1).type() == words.get(at).type()
                && words.get(at + 1).start() == words.get(at).end();
        boolean isDash = words.get(at).type() == MeritLexer.MINUS && at == 0;
        return isDouble && (words.get(at).type() == MeritLexer.SLASH || isDash);
    }

    private Diagnostic comment(Token word) {
        Span sign = source.span(word.start(), word.end() + 1);
        return Diagnostic.of(
                Code.ANOTHER_WAY_TO_SAY_IT, sign, "A comment begins with `#`.", Fix.offer("write `#`", sign, "#"));
    }

    private Diagnostic commaInNumber(Token word) {
        String together = word.text().replace(",", "");
        String point = word.text().replaceFirst(",", ".").replace(",", "");
        return Diagnostic.of(
                Code.COMMA_IN_NUMBER,
                span(word),
                "`" + word.text() + "` means different numbers in different countries; write it without a comma.",
                Fix.offer("`" + together + "`?", span(word), together),
                Fix.offer("or `" + point + "`?", span(word), point));
    }

    private Diagnostic oddDate(Token word) {
        List<Fix> fixes = OddDates.readings(word.text()).stream()
                .map(d -> Fix.offer("`" + d + "`?", span(word), d))
                .toList();
        return Diagnostic.of(
                Code.DATE_NOT_ISO,
                span(word),
                "A date is written year-month-day, like `2026-11-21`.",
                fixes.toArray(Fix[]::new));
    }

    private Optional<Diagnostic> noSuchDay(Token word) {
        return problem(Code.IMPOSSIBLE_DATE, word, "There is no such day or time as `" + word.text() + "`.");
    }

    private Optional<Diagnostic> number(Token word) {
        return !Literals.isEndless(word.text()) && Literals.isWithinBounds(Literals.number(word.text()))
                ? Optional.empty()
                : problem(Code.NUMBER_OUT_OF_BOUNDS, word, Literals.BOUNDS);
    }

    private Diagnostic numberWord(Token word) {
        int digits = 0;
        while (digits < word.text().length()
                && ".0123456789".indexOf(word.text().charAt(digits)) >= 0) {
            digits++;
        }
        String rest = word.text().substring(digits);
        String number = word.text().substring(0, digits);
        if (rest.matches("[eE]\\d*")) {
            return problem(Code.NUMBER_OUT_OF_BOUNDS, word, "Numbers are written out in full, like `100000`.")
                    .orElseThrow();
        }
        String apart = switch (rest) {
            case "m", "M", "mn", "mio", "Mio" -> number + " million";
            case "bn", "b", "B" -> number + " billion";
            default -> number + " " + rest;
        };
        return Diagnostic.of(
                Code.NUMBER_IN_NAME,
                span(word),
                "A number and a word stand apart; a name that begins with a digit goes in brackets.",
                Fix.offer("`" + apart + "`?", span(word), apart),
                Fix.offer("or the name `[" + word.text() + "]`?", span(word), "[" + word.text() + "]"));
    }

    /** Whether it is a point with digits on both sides, the second or a later one of a number. */
    private static boolean isInNumber(List<Token> words, int at) {
        Token point = words.get(at);
        return point.text().equals(".")
                && at > 0
                && at + 1 < words.size()
                && words.get(at - 1).type() == MeritLexer.NUMBER
                && words.get(at + 1).type() == MeritLexer.NUMBER
                && words.get(at - 1).end() == point.start()
                && words.get(at + 1).start() == point.end();
    }

    private Diagnostic grouped(List<Token> words, int at) {
        Span span = source.span(words.get(at - 1).start(), words.get(at + 1).end());
        String together = span.text().replace(".", "");
        return Diagnostic.of(
                Code.STRANGE_CHARACTER,
                span,
                "`" + span.text() + "` has more than one point; thousands are written without any.",
                Fix.offer("`" + together + "`?", span, together));
    }

    private Diagnostic strange(Token word) {
        String instead = Strangers.insteadOf(word.text());
        String message = "`" + word.text() + "` has no meaning here";
        if (instead.isEmpty()) {
            return Diagnostic.of(Code.STRANGE_CHARACTER, span(word), message + ".");
        }
        return Diagnostic.of(Code.STRANGE_CHARACTER, span(word), message + "; " + instead + ".");
    }

    private Optional<Diagnostic> depth(List<Token> words) {
        int open = 0;
        int prefixes = 0;
        int operations = 0;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            open += word.type() == MeritLexer.LEFT ? 1 : word.type() == MeritLexer.RIGHT ? -1 : 0;
            operations += isSign(word) ? 1 : 0;
            int prefix = prefixLength(words, i);
            prefixes = prefix > 0 ? prefixes + 1 : word.type() == MeritLexer.LEFT ? prefixes : 0;
            if (open > DEEPEST) {
                return problem(Code.NESTED_TOO_DEEP, word, "Parentheses nest at most " + DEEPEST + " deep.");
            }
            if (prefixes > DEEPEST || operations > 2 * DEEPEST) {
                return problem(
                        Code.NESTED_TOO_DEEP,
                        word,
                        "This sentence is too long to be understood; `define` a part of it by name.");
            }
            i += Math.max(0, prefix - 1);
        }
        return Optional.empty();
    }

    private static boolean isSign(Token word) {
        return switch (word.type()) {
            case MeritLexer.PLUS, MeritLexer.MINUS, MeritLexer.STAR, MeritLexer.SLASH -> true;
            default -> false;
        };
    }

    /** How many words make something that goes before an operand, and so may pile up; 0 where they make none. */
    private static int prefixLength(List<Token> words, int at) {
        Token word = words.get(at);
        if (word.type() == MeritLexer.MINUS || word.type() == MeritLexer.NUMBER) {
            boolean isPercent = at + 2 < words.size()
                    && words.get(at + 1).type() == MeritLexer.PERCENT
                    && words.get(at + 2).folded().equals("of");
            return word.type() == MeritLexer.MINUS ? 1 : isPercent ? 3 : 0;
        }
        return word.type() != MeritLexer.WORD
                ? 0
                : PhraseTable.english().beginningWith(word.folded()).stream()
                        .filter(phrase -> isPrefix(phrase.token()) && Openings.matches(phrase, words, at))
                        .mapToInt(phrase -> phrase.words().size())
                        .max()
                        .orElse(0);
    }

    private static boolean isPrefix(int token) {
        return switch (token) {
            case MeritLexer.NOT, MeritLexer.LENGTH_OF, MeritLexer.DOMAIN_OF, MeritLexer.DAYS_SINCE -> true;
            default -> false;
        };
    }

    private static boolean isBesideNumber(List<Token> words, int at) {
        return (at > 0 && isNumber(words.get(at - 1))) || (at + 1 < words.size() && isNumber(words.get(at + 1)));
    }

    /** Also one that a word touches, of which is told by itself. */
    private static boolean isNumber(Token word) {
        return switch (word.type()) {
            case MeritLexer.NUMBER, MeritLexer.NUMBER_WORD, MeritLexer.COMMA_NUMBER -> true;
            default -> false;
        };
    }

    private Optional<Diagnostic> problem(Code code, Token word, String message) {
        return Optional.of(Diagnostic.of(code, span(word), message));
    }

    private Span span(Token word) {
        return source.span(word.start(), word.end());
    }
}
