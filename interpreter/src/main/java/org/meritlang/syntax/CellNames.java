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
        if (!ofLabels && isAgo(words, at)) {
            return at;
        }
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

    /** In a fact: up to its value, which may be {@code yes} or {@code no}, and then how often or a day. */
    static int factEnd(List<Token> words, int at) {
        int end = runEnd(words, at);
        for (int value = at + 1; value < end; value++) {
            boolean isLast = value + 1 == end ? endsFact(words, end) : isOftenOrDay(words, value + 1);
            if (isAgo(words, value)) {
                return value;
            }
            if (isLast && isPhrase(words.get(value), MeritLexer.YES, MeritLexer.NO_VALUE)) {
                return value;
            }
        }
        return end;
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
        return isPhrase(word, MeritLexer.WHERE) ? next != MeritLexer.EOF : isOftenOrDay(words, at);
    }

    private static boolean isOftenOrDay(List<Token> words, int at) {
        Token word = words.get(at);
        int next = at + 1 < words.size() ? words.get(at + 1).type() : MeritLexer.EOF;
        if (isAgo(words, at)) {
            return true;
        }
        if (isPhrase(word, MeritLexer.ON)) {
            return next == MeritLexer.DATE || next == MeritLexer.ODD_DATE;
        }
        return isPhrase(word, MeritLexer.ONCE, MeritLexer.TWICE)
                && (!isName(next) || (isPhrase(words.get(at + 1), MeritLexer.ON) && isOftenOrDay(words, at + 1)));
    }

    /** Whether {@code a week ago} stands here, as the last words of a run. */
    private static boolean isAgo(List<Token> words, int at) {
        return at + 2 < words.size()
                && runEnd(words, at) == at + 3
                && isPhrase(words.get(at), MeritLexer.A)
                && PhraseTable.english().beginningWith(words.get(at + 1).folded()).stream()
                        .anyMatch(phrase -> TokenMeanings.isUnit(phrase.token()))
                && isPhrase(words.get(at + 2), MeritLexer.AGO);
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
