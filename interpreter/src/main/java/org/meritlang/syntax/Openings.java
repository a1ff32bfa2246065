package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/** Finds the opening words of sentences, such as {@code lead has} and {@code score}. */
final class Openings {
    private Openings() {}

    /** The opening phrase that stands at this place, if what follows is how such a sentence goes on. */
    static Optional<Phrase> phraseAt(List<Token> tokens, int at) {
        return openingAt(tokens, at, MeritLexer.MODEL, MeritLexer.EXAMPLES);
    }

    /** The same of a line of an example, which only there opens with such words. */
    static Optional<Phrase> exampleLineAt(List<Token> tokens, int at) {
        return openingAt(tokens, at, MeritLexer.AS_OF, MeritLexer.EXPECT);
    }

    /** The opening phrase that is all there is. */
    static Optional<Phrase> alone(RawSentence raw) {
        return PhraseTable.english().beginningWith(raw.first().folded()).stream()
                .filter(p -> p.token() >= MeritLexer.MODEL && p.token() <= MeritLexer.EXAMPLES)
                .filter(p -> p.words().size() == raw.tokens().size() && matches(p, raw.tokens(), 0))
                .findFirst();
    }

    private static Optional<Phrase> openingAt(List<Token> tokens, int at, int first, int last) {
        Token word = tokens.get(at);
        if (word.type() != MeritLexer.WORD) {
            return Optional.empty();
        }
        return PhraseTable.english().beginningWith(word.folded()).stream()
                .filter(p -> p.token() >= first && p.token() <= last && matches(p, tokens, at))
                .filter(p -> goesOn(p, tokens, at))
                .findFirst();
    }

    /** Whether the words at this place are those of the phrase. */
    static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        List<String> words = phrase.words();
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(at + i);
            if (token.type() != MeritLexer.WORD || !token.folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(Phrase phrase, List<Token> tokens, int at) {
        int next = at + phrase.words().size();
        int type = next < tokens.size() ? tokens.get(next).type() : MeritLexer.NEWLINE;
        boolean isName = type == MeritLexer.WORD || type == MeritLexer.NAME;
        return switch (phrase.token()) {
            case MeritLexer.LIST, MeritLexer.DEFINE, MeritLexer.SCORE, MeritLexer.GROUP, MeritLexer.GRADE ->
                isName || type == MeritLexer.NUMBER || type == MeritLexer.TEXT || type == MeritLexer.COMMA;
            case MeritLexer.DECIDE ->
                isName || type == MeritLexer.TEXT || type == MeritLexer.NUMBER || type == MeritLexer.NUMBER_WORD;
            case MeritLexer.MATRIX, MeritLexer.ACTIVITY -> isName;
            case MeritLexer.LEAD_HAS, MeritLexer.LEAD_DOES, MeritLexer.EXAMPLES -> !isName;
            default -> true;
        };
    }
}
