package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.SentenceReader.Reading;

/**
 * Finds names that nobody gave which begin with a known one and go on with an operator that lacks what it needs:
 * {@code deadline before christmas}. They would be read as the name of something that never happens.
 */
final class LostOperators {
    /** In words, of the known names that are looked for. */
    private static final int LONGEST_NAME = 8;

    private LostOperators() {}

    static Optional<Diagnostic> check(SourceText source, Reading reading, Set<String> knownNames) {
        return IntStream.range(0, reading.tokens().size())
                .filter(at -> SentenceReader.isPlainName(reading, at)
                        && !SentenceReader.isDeclared(reading.form(), at)
                        && !reading.form().isExampleLine())
                .mapToObj(at -> reading.tokens().get(at))
                .filter(name -> !knownNames.contains(Spelling.key(name.text())))
                .flatMap(name -> inName(source.span(name.start(), name.end()), name.text(), knownNames).stream())
                .findFirst();
    }

    private static Optional<Diagnostic> inName(Span span, String name, Set<String> knownNames) {
        List<String> words = List.of(name.split(" ", -1));
        for (int known = Math.min(LONGEST_NAME, words.size() - 1); known > 0; known--) {
            String subject = String.join(" ", words.subList(0, known));
            if (knownNames.contains(Spelling.key(subject))) {
                Optional<Phrase> operator = operator(words.subList(known, words.size()));
                if (operator.isPresent()) {
                    int end = known + operator.get().words().size();
                    String rest = String.join(" ", words.subList(end, words.size()));
                    // A date misspelt is told of as any misspelt name.
                    boolean isMisspelt = Suggestions.among(knownNames).spelledAlike(rest).stream()
                            .anyMatch(
                                    near -> near.charAt(0) == Spelling.key(rest).charAt(0));
                    return isMisspelt ? Optional.empty() : Optional.of(refusal(span, subject, operator.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> operator(List<String> words) {
        List<String> folded = words.stream().map(Spelling::foldCase).toList();
        return PhraseTable.english().beginningWith(folded.get(0)).stream()
                .filter(phrase ->
                        phrase.firstForm().isEmpty() && !needed(phrase).isEmpty())
                .filter(phrase -> phrase.words().size() <= folded.size()
                        && folded.subList(0, phrase.words().size()).equals(phrase.words()))
                .findFirst();
    }

    /** What stands behind such an operator; nothing for those that need no more than their own words. */
    private static String needed(Phrase phrase) {
        return switch (phrase.token()) {
            case MeritLexer.SINCE, MeritLexer.BEFORE, MeritLexer.AFTER -> "2026-11-21";
            case MeritLexer.BETWEEN -> "2026-01-01 and 2026-03-31";
            case MeritLexer.IN_THE_LAST, MeritLexer.IN_THE_NEXT -> "30 days";
            case MeritLexer.AT_LEAST, MeritLexer.AT_MOST, MeritLexer.MORE_THAN, MeritLexer.LESS_THAN -> "30 days ago";
            default -> "";
        };
    }

    private static Diagnostic refusal(Span span, String subject, Phrase operator) {
        String pattern = subject + " " + operator.text() + " " + needed(operator);
        String bracketed = "[" + span.text() + "]";
        return Diagnostic.of(
                Code.OPERATOR_OR_NAME,
                span,
                "`" + subject + "` is a name, and what follows `" + operator.text() + "` is nothing it can go with; it"
                        + " is said as in `" + pattern + "`.",
                Fix.offer("write `" + bracketed + "` if all of it is one name", span, bracketed));
    }
}
