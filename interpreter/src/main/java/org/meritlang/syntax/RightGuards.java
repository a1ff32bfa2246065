package org.meritlang.syntax;

import java.util.List;
import java.util.Set;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.Spelling;

/**
 * What must stand behind a phrase for it to be an operator.
 *
 * @param words the whole run of words
 * @param knownNames the keys of names that are declared or stand in the data
 * @param isUnfinished whether more will follow, so that nothing behind a phrase is as good as what it needs
 */
record RightGuards(List<Token> words, Set<String> knownNames, boolean isUnfinished) {
    private static final PhraseTable TABLE = PhraseTable.english();
    private static final int LONGEST_KNOWN_NAME = 8;

    /** Whether the guard holds for what begins at this place. */
    boolean holds(String guard, int next) {
        if (isUnfinished && next == words.size()) {
            return true;
        }
        if (guard.startsWith("=")) {
            return isPhrase(guard.substring(1), next);
        }
        int type = next < words.size() ? words.get(next).type() : MeritLexer.EOF;
        return switch (guard) {
            case "any" -> true;
            case "number" -> isNumber(next);
            case "unit" -> isUnitWord(next);
            case "date" -> isDate(next);
            case "moment" -> isDate(next) || isPhraseOf(next, MeritLexer.TODAY, MeritLexer.YESTERDAY);
            case "ago" -> isUnitWord(next) && isPhraseOf(next + 1, MeritLexer.AGO, MeritLexer.WITHOUT);
            case "free" -> !knownNames.contains(Spelling.key(words.get(next - 1).text()));
            case "day" -> type == MeritLexer.DATE || type == MeritLexer.ODD_DATE;
            case "text" -> type == MeritLexer.TEXT || type == MeritLexer.UNCLOSED_TEXT;
            case "name" ->
                type == MeritLexer.WORD
                        || type == MeritLexer.NAME
                        || type == MeritLexer.NUMBER
                        || type == MeritLexer.TEXT;
            case "stop" ->
                type == MeritLexer.EOF
                        || type == MeritLexer.COLON
                        || type == MeritLexer.COMMA
                        || isPhraseOf(next, MeritLexer.BECAUSE);
            case "colon" -> type == MeritLexer.COLON;
            default -> throw new IllegalStateException("the phrase table has an unknown guard: " + guard);
        };
    }

    private boolean isNumber(int at) {
        if (at >= words.size()) {
            return isUnfinished;
        }
        Token token = words.get(at);
        return switch (token.type()) {
            case MeritLexer.NUMBER, MeritLexer.COMMA_NUMBER, MeritLexer.NUMBER_WORD, MeritLexer.DATE -> true;
            case MeritLexer.MINUS, MeritLexer.PLUS, MeritLexer.CURRENCY -> isNumber(at + 1);
            default ->
                isPhraseOf(at, MeritLexer.ONCE, MeritLexer.TWICE)
                        || isUnitWord(at)
                        || (isPhraseOf(at, MeritLexer.A) && isUnitWord(at + 1));
        };
    }

    private boolean isDate(int at) {
        int type = at < words.size() ? words.get(at).type() : MeritLexer.EOF;
        return type == MeritLexer.DATE || type == MeritLexer.ODD_DATE || isKnownName(at);
    }

    private boolean isUnitWord(int at) {
        return at < words.size()
                && words.get(at).type() == MeritLexer.WORD
                && TABLE.beginningWith(words.get(at).folded()).stream().anyMatch(p -> TokenMeanings.isUnit(p.token()));
    }

    private boolean isPhraseOf(int at, int... tokens) {
        return at < words.size()
                && words.get(at).type() == MeritLexer.WORD
                && TABLE.isPhraseOf(words.get(at).folded(), tokens);
    }

    private boolean isPhrase(String text, int at) {
        String[] parts = text.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (at + i >= words.size() || !words.get(at + i).folded().equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownName(int at) {
        StringBuilder name = new StringBuilder();
        for (int i = at; i < words.size() && i < at + LONGEST_KNOWN_NAME; i++) {
            int type = words.get(i).type();
            if (type == MeritLexer.NAME) {
                return i == at;
            }
            if (type != MeritLexer.WORD) {
                return false;
            }
            name.append(words.get(i).text());
            if (knownNames.contains(Spelling.key(name.toString()))) {
                return true;
            }
        }
        return false;
    }
}
