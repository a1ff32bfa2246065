package org.meritlang.syntax;

import java.util.List;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/** Tells the rows of a decision, {@code MQL when total >= 50}, by what they begin with. */
final class DecisionRows {
    private DecisionRows() {}

    /** Whether the words begin with a label and {@code when}, or are a label and {@code otherwise}. */
    static boolean isRow(List<Token> words) {
        if (words.isEmpty() || Openings.phraseAt(words, 0).isPresent()) {
            return false;
        }
        int label = isValue(words.get(0)) ? 1 : labelEnd(words, 0);
        return label > 0 && label < words.size() && goesOn(words, label);
    }

    /** Where the bare label ends that begins a row; where it begins if none does. */
    static int labelEnd(List<Token> words, int from) {
        int end = from;
        while (end < words.size() && isPartOfLabel(words.get(end)) && !goesOn(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean isValue(Token token) {
        return token.type() == MeritLexer.TEXT || token.type() == MeritLexer.NUMBER;
    }

    private static boolean isPartOfLabel(Token token) {
        return token.type() == MeritLexer.WORD || token.type() == MeritLexer.NAME;
    }

    /** Whether {@code when} stands at this place, or an {@code otherwise} that ends the row. */
    static boolean goesOn(List<Token> words, int at) {
        if (words.get(at).type() != MeritLexer.WORD) {
            return false;
        }
        for (Phrase phrase : PhraseTable.english().beginningWith(words.get(at).folded())) {
            boolean isWhen = phrase.token() == MeritLexer.WHEN;
            boolean endsRow = phrase.token() == MeritLexer.OTHERWISE
                    && at + phrase.words().size() == words.size();
            if ((isWhen || endsRow) && Openings.matches(phrase, words, at)) {
                return true;
            }
        }
        return false;
    }
}
