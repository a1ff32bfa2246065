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
        Token first = tokens.get(at);
        if (first.type() != MeritLexer.WORD) {
            return Optional.empty();
        }
        return PhraseTable.english().beginningWith(first.folded()).stream()
                .filter(p -> isOpening(p.token()) && matches(p, tokens, at))
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

    /** Whether sentences that this token opens are known to the language but not to this version. */
    static boolean isNotYet(int token) {
        return switch (token) {
            case MeritLexer.MATRIX, MeritLexer.DECIDE, MeritLexer.ALERT, MeritLexer.EXAMPLE, MeritLexer.EXAMPLES ->
                true;
            default -> false;
        };
    }

    private static boolean goesOn(Phrase phrase, List<Token> tokens, int at) {
        int next = at + phrase.words().size();
        int type = next < tokens.size() ? tokens.get(next).type() : MeritLexer.NEWLINE;
        boolean isName = type == MeritLexer.WORD || type == MeritLexer.NAME;
        return switch (phrase.token()) {
            case MeritLexer.LIST, MeritLexer.DEFINE, MeritLexer.SCORE, MeritLexer.GROUP, MeritLexer.GRADE ->
                isName || type == MeritLexer.NUMBER || type == MeritLexer.TEXT || type == MeritLexer.COMMA;
            case MeritLexer.MATRIX, MeritLexer.DECIDE -> isName;
            case MeritLexer.LEAD_HAS, MeritLexer.LEAD_DOES, MeritLexer.EXAMPLES -> !isName;
            default -> true;
        };
    }

    private static boolean isOpening(int token) {
        return token >= MeritLexer.MODEL && token <= MeritLexer.EXAMPLES;
    }
}
