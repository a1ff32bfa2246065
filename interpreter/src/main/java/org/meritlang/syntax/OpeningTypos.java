package org.meritlang.syntax;

import java.util.Optional;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/** Guesses which opening words were meant by the first words of a sentence. */
final class OpeningTypos {
    private OpeningTypos() {}

    /** The opening phrase that the first words nearly are. */
    static Optional<Phrase> likely(RawSentence raw) {
        return PhraseTable.english().phrases().stream()
                .filter(p -> p.token() >= MeritLexer.MODEL && p.token() <= MeritLexer.EXAMPLES)
                .filter(p -> isNearly(p, raw))
                .findFirst();
    }

    private static boolean isNearly(Phrase phrase, RawSentence raw) {
        if (raw.tokens().size() < phrase.words().size()) {
            return false;
        }
        int edits = 0;
        for (int i = 0; i < phrase.words().size(); i++) {
            Token token = raw.tokens().get(i);
            String word = phrase.words().get(i);
            int most = word.length() <= 4 ? 1 : 2;
            int distance = token.type() == MeritLexer.WORD ? Suggestions.distance(token.folded(), word, most) : -1;
            if (distance < 0) {
                return false;
            }
            edits += distance;
        }
        return edits > 0 && edits <= 2;
    }
}
