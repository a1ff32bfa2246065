package org.meritlang.syntax;

import java.util.List;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;

/**
 * Finds where a name ends that is being declared. There, words are a name whatever they mean
 * elsewhere: {@code days since signup: number} declares {@code days since signup}.
 */
final class DeclaredNames {
    private DeclaredNames() {}

    /**
     * In a row: up to its colon, or, for an activity, up to {@code with} or the end.
     *
     * @return {@code at} where no name is being declared
     */
    static int rowNameEnd(List<Token> words, int at, boolean first) {
        int end = at;
        while (end < words.size() && isPartOfName(words.get(end))) {
            if (first && end > at && isPhrase(words.get(end), MeritLexer.WHERE) && hasColonAfter(words, end)) {
                return end;
            }
            end++;
        }
        boolean endsAtColon = end < words.size() && words.get(end).type() == MeritLexer.COLON;
        boolean endsRow = first && end == words.size();
        return endsAtColon || endsRow ? end : at;
    }

    /** In a heading: up to the word that the heading goes on with, a comma, or the end. */
    static int headingNameEnd(List<Token> words, int at, int opening) {
        int end = at;
        while (end < words.size() && isPartOfName(words.get(end)) && !goesOn(words, end, at, opening)) {
            end++;
        }
        boolean isHeading = switch (opening) {
            case MeritLexer.LIST, MeritLexer.DEFINE, MeritLexer.MATRIX ->
                end < words.size() && goesOn(words, end, at, opening);
            case MeritLexer.SCORE, MeritLexer.GROUP ->
                end == words.size() || words.get(end).type() == MeritLexer.COMMA || goesOn(words, end, at, opening);
            case MeritLexer.DECIDE -> end == words.size();
            default -> false;
        };
        return isHeading ? end : at;
    }

    private static boolean goesOn(List<Token> words, int at, int start, int opening) {
        if (at == start || words.get(at).type() != MeritLexer.WORD) {
            return false;
        }
        return switch (opening) {
            case MeritLexer.LIST -> isPhrase(words.get(at), MeritLexer.IS, MeritLexer.FROM);
            case MeritLexer.DEFINE -> isPhrase(words.get(at), MeritLexer.AS);
            case MeritLexer.SCORE -> isPhrase(words.get(at), MeritLexer.IS, MeritLexer.WHEN, MeritLexer.BECAUSE);
            case MeritLexer.GROUP -> isPhrase(words.get(at), MeritLexer.WHEN, MeritLexer.BECAUSE);
            case MeritLexer.MATRIX -> isPhrase(words.get(at), MeritLexer.OF);
            default -> false;
        };
    }

    private static boolean isPhrase(Token word, int... tokens) {
        return word.type() == MeritLexer.WORD && PhraseTable.english().isPhraseOf(word.folded(), tokens);
    }

    private static boolean hasColonAfter(List<Token> words, int at) {
        return words.subList(at, words.size()).stream().anyMatch(t -> t.type() == MeritLexer.COLON);
    }

    private static boolean isPartOfName(Token token) {
        return token.type() == MeritLexer.WORD || token.type() == MeritLexer.NAME;
    }
}
