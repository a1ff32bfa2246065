package org.meritlang.syntax;

import java.util.Optional;
import java.util.Set;
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

    static Optional<Diagnostic> check(SourceText source, RawSentence raw, Reading reading, Set<String> knownNames) {
        if (reading.form().place() == PhraseMerger.Place.DECLARATION) {
            return Optional.empty();
        }
        for (int from = 0; from < raw.tokens().size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < raw.tokens().size() && to < from + LONGEST_NAME; to++) {
                Token word = raw.tokens().get(to);
                if (word.type() != MeritLexer.WORD) {
                    break;
                }
                joined.append(word.text());
                Span span = source.span(raw.tokens().get(from).start(), word.end());
                if (to > from && knownNames.contains(Spelling.key(joined.toString())) && isCut(reading, span)) {
                    return Optional.of(refusal(span));
                }
            }
        }
        return Optional.empty();
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
}
