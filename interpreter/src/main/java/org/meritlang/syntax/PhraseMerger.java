package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/**
 * Turns the words of one sentence into operators and names. A name is the longest run of words that
 * holds no operator; a phrase is an operator only where the guards of the phrase table hold.
 */
final class PhraseMerger {
    private static final PhraseTable TABLE = PhraseTable.english();

    private final List<Token> words;
    private final RightGuards rightGuards;
    private final Place place;
    private final List<Token> merged = new ArrayList<>();
    private int nameStart = -1;

    /** Where a run of words stands, as far as its first words depend on it. */
    enum Place {
        SENTENCE,
        /** A row of {@code lead has} or {@code lead does}: its names are declared, so operators do not count. */
        DECLARATION,
        /** A row of a points table: it goes on a sentence whose subject the table has named. */
        TABLE_ROW,
        /** A row of a decision, which begins with a label. */
        DECISION,
        /** Cells that hold labels or names. */
        CELLS,
        /** Cells that hold values, and labels too. */
        VALUE_CELLS,
        /** A line of an example that gives names values. */
        FACTS
    }

    private PhraseMerger(List<Token> words, RightGuards rightGuards, Place place) {
        this.words = words;
        this.rightGuards = rightGuards;
        this.place = place;
    }

    static List<Token> merge(List<Token> words, Set<String> knownNames, Place place) {
        return merge(words, new RightGuards(words, knownNames, false), place);
    }

    /** The same of words that are still being typed: a phrase at their end takes what it needs behind it for granted. */
    static List<Token> mergeUnfinished(List<Token> words, Set<String> knownNames, Place place) {
        return merge(words, new RightGuards(words, knownNames, true), place);
    }

    private static List<Token> merge(List<Token> words, RightGuards rightGuards, Place place) {
        return ValueLists.mark(new PhraseMerger(words, rightGuards, place).merge(), place == Place.TABLE_ROW);
    }

    private List<Token> merge() {
        int at = 0;
        while (at < words.size()) {
            Token token = words.get(at);
            int declared = declaredNameEnd(at);
            if (declared > at) {
                closeName(at);
                merged.add(name(at, declared));
                at = declared;
            } else if (token.type() == MeritLexer.CURRENCY && isBesideNumber(at)) {
                at++;
            } else if (token.type() != MeritLexer.WORD) {
                closeName(at);
                merged.add(token);
                at++;
            } else {
                at = mergeWord(at);
            }
        }
        closeName(words.size());
        return merged;
    }

    private int mergeWord(int at) {
        Optional<Phrase> phrase = phraseAt(at);
        if (phrase.isEmpty()) {
            nameStart = nameStart < 0 ? at : nameStart;
            return at + 1;
        }
        closeName(at);
        int end = at + phrase.get().words().size();
        merged.add(Token.of(
                phrase.get().token(),
                phrase.get().firstForm().orElse(phrase.get().text()),
                words.get(at).start(),
                words.get(end - 1).end()));
        return end;
    }

    private Optional<Phrase> phraseAt(int at) {
        for (Phrase phrase : TABLE.beginningWith(words.get(at).folded())) {
            if (Openings.matches(phrase, words, at)
                    && new LeftGuards(merged, nameStart >= 0, place).hold(phrase)
                    && rightGuards.holds(phrase.right(), at + phrase.words().size())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private int lastType() {
        return merged.isEmpty() ? MeritLexer.EOF : merged.get(merged.size() - 1).type();
    }

    private boolean isBesideNumber(int at) {
        boolean before = at > 0 && words.get(at - 1).type() == MeritLexer.NUMBER;
        return before || (at + 1 < words.size() && words.get(at + 1).type() == MeritLexer.NUMBER);
    }

    /** Where the name that a declaration gives at this place ends; this place where it gives none. */
    private int declaredNameEnd(int at) {
        boolean first = merged.isEmpty() && nameStart < 0;
        boolean behindOpening = merged.size() == 1 && nameStart < 0;
        boolean afterWith = lastType() == MeritLexer.WHERE || lastType() == MeritLexer.COMMA;
        boolean inCell = nameStart < 0 && lastType() == MeritLexer.PIPE;
        return switch (place) {
            case DECLARATION ->
                merged.isEmpty() || afterWith ? DeclaredNames.rowNameEnd(words, at, merged.isEmpty()) : at;
            case SENTENCE -> behindOpening ? DeclaredNames.headingNameEnd(words, at, lastType()) : at;
            case DECISION -> first ? DecisionRows.labelEnd(words, at) : at;
            case CELLS, VALUE_CELLS -> first || inCell ? CellNames.cellEnd(words, at, place == Place.CELLS) : at;
            case FACTS -> {
                if (lastType() == MeritLexer.ACTIVITY && behindOpening) {
                    yield CellNames.activityEnd(words, at);
                }
                yield behindOpening || (afterWith && nameStart < 0) ? CellNames.factEnd(words, at) : at;
            }
            case TABLE_ROW -> at;
        };
    }

    private void closeName(int end) {
        if (nameStart >= 0) {
            merged.add(name(nameStart, end));
            nameStart = -1;
        }
    }

    private Token name(int from, int to) {
        String text = to - from == 1
                ? words.get(from).text()
                : String.join(
                        " ", words.subList(from, to).stream().map(Token::text).toList());
        boolean bracketed = to - from == 1 && words.get(from).bracketed();
        return Token.name(text, words.get(from).start(), words.get(to - 1).end(), bracketed);
    }
}
