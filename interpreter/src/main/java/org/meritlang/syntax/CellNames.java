package org.meritlang.syntax;

import java.util.List;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/**
 * Finds where names end in the cells of a table and in the facts of an example. There a name is the
 * whole run of words, whatever they mean elsewhere.
 */
final class CellNames {
    private CellNames() {}

    /**
     * In a cell: all its words, unless they are a phrase that stands in cells, such as {@code yes}.
     *
     * @param ofLabels whether the cells hold labels and names only, so that {@code yes} is one too
     */
    static int cellEnd(List<Token> words, int at, boolean ofLabels) {
        int end = runEnd(words, at);
        for (Phrase phrase : PhraseTable.english().beginningWith(words.get(at).folded())) {
            boolean isAll = at + phrase.words().size() == end && Openings.matches(phrase, words, at);
            boolean standsInCells = phrase.left().contains("PIPE") && (!ofLabels || phrase.token() == MeritLexer.AS_OF);
            if (isAll && standsInCells) {
                return at;
            }
        }
        return end;
    }

    /** In a fact: up to its value, which may be {@code yes} or {@code no}. */
    static int factEnd(List<Token> words, int at) {
        int end = runEnd(words, at);
        boolean isValue = end - at > 1
                && isPhrase(words.get(end - 1), MeritLexer.YES, MeritLexer.NO_VALUE)
                && endsFact(words, end);
        return isValue ? end - 1 : end;
    }

    /** Of an activity in an example: up to {@code with}, to how often, or to its day. */
    static int activityEnd(List<Token> words, int at) {
        int end = at;
        while (end < words.size() && isPartOfName(words.get(end)) && (end == at || !endsActivity(words, end))) {
            end++;
        }
        return end;
    }

    private static boolean endsActivity(List<Token> words, int at) {
        Token word = words.get(at);
        int next = at + 1 < words.size() ? words.get(at + 1).type() : MeritLexer.EOF;
        if (isPhrase(word, MeritLexer.WHERE)) {
            return next != MeritLexer.EOF;
        }
        if (isPhrase(word, MeritLexer.ON)) {
            return next == MeritLexer.DATE || next == MeritLexer.ODD_DATE;
        }
        return isPhrase(word, MeritLexer.ONCE, MeritLexer.TWICE) && !isName(next);
    }

    private static boolean endsFact(List<Token> words, int at) {
        if (at == words.size() || words.get(at).type() == MeritLexer.COMMA) {
            return true;
        }
        return words.get(at).type() == MeritLexer.NUMBER;
    }

    private static int runEnd(List<Token> words, int at) {
        int end = at;
        while (end < words.size() && isPartOfName(words.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfName(Token token) {
        return isName(token.type());
    }

    private static boolean isName(int type) {
        return type == MeritLexer.WORD || type == MeritLexer.NAME;
    }

    private static boolean isPhrase(Token word, int... tokens) {
        return word.type() == MeritLexer.WORD && PhraseTable.english().isPhraseOf(word.folded(), tokens);
    }
}
