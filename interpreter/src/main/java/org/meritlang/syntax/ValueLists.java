package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.grammar.MeritLexer;

/**
 * Tells the commas between the values of a list from those between clauses, so that in {@code country
 * is "A", "B", up to 5 points} the first is a LIST_COMMA and the second is not.
 */
final class ValueLists {
    private ValueLists() {}

    /**
     * @param inTable whether they are a row of a table, which may begin with a list of values, labels
     *     among them
     */
    static List<Token> mark(List<Token> tokens, boolean inTable) {
        List<Token> marked = new ArrayList<>(tokens);
        boolean inList = false;
        boolean takesNames = false;
        for (int i = 0; i < tokens.size(); i++) {
            int type = tokens.get(i).type();
            if (opensList(type) || (i == 0 && isValue(type))) {
                inList = true;
                takesNames = (takesNames(type) || (i == 0 && inTable) || isList(tokens, i))
                        && !isQuotedAndExpected(tokens, i);
            } else if (type == MeritLexer.COMMA) {
                boolean goesOn =
                        inList && isNextValue(tokens, i, takesNames) && (inTable || !isAttribute(tokens, i + 1));
                if (goesOn) {
                    Token comma = tokens.get(i);
                    marked.set(i, Token.of(MeritLexer.LIST_COMMA, comma.text(), comma.start(), comma.end()));
                }
                inList = goesOn;
            }
        }
        return marked;
    }

    /** Whether the values of a {@code list} begin here: those without quotes are read, too, to be refused together. */
    private static boolean isList(List<Token> tokens, int at) {
        return tokens.get(0).type() == MeritLexer.LIST && tokens.get(at).type() == MeritLexer.IS;
    }

    /** Whether a list begins here with a text in an example's expectation: a name behind it is expected itself. */
    private static boolean isQuotedAndExpected(List<Token> tokens, int at) {
        return tokens.get(0).type() == MeritLexer.EXPECT
                && at + 1 < tokens.size()
                && tokens.get(at + 1).type() == MeritLexer.TEXT;
    }

    private static boolean isNextValue(List<Token> tokens, int comma, boolean takesNames) {
        int next = comma + 1;
        if (next < tokens.size() && tokens.get(next).type() == MeritLexer.MINUS) {
            next++;
        }
        if (next >= tokens.size() || !isValue(tokens.get(next).type())) {
            return false;
        }
        boolean isName = tokens.get(next).type() == MeritLexer.NAME;
        return (takesNames || (!isName && sameKind(tokens, comma, next))) && isEndOfValue(tokens, next + 1);
    }

    /** Whether a further attribute begins here, behind one that lists its values. */
    private static boolean isAttribute(List<Token> tokens, int at) {
        return tokens.get(at).type() == MeritLexer.NAME
                && at + 1 < tokens.size()
                && tokens.get(at + 1).type() == MeritLexer.COLON;
    }

    private static boolean sameKind(List<Token> tokens, int comma, int next) {
        return tokens.get(comma - 1).type() == tokens.get(next).type();
    }

    private static boolean isEndOfValue(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        return switch (tokens.get(at).type()) {
            case MeritLexer.COMMA,
                    MeritLexer.COLON,
                    MeritLexer.RIGHT,
                    MeritLexer.AND,
                    MeritLexer.OR,
                    MeritLexer.WHEN,
                    MeritLexer.BECAUSE,
                    MeritLexer.THOUSAND,
                    MeritLexer.MILLION,
                    MeritLexer.BILLION -> true;
            default -> TokenMeanings.isUnit(tokens.get(at).type());
        };
    }

    private static boolean isValue(int type) {
        return type == MeritLexer.TEXT
                || type == MeritLexer.NUMBER
                || type == MeritLexer.DATE
                || type == MeritLexer.NAME;
    }

    private static boolean opensList(int type) {
        return takesNames(type) || type == MeritLexer.IS || type == MeritLexer.IS_NOT;
    }

    private static boolean takesNames(int type) {
        return type == MeritLexer.IS_ONE_OF
                || type == MeritLexer.IS_NONE_OF
                || type == MeritLexer.ANY_OF
                || type == MeritLexer.ALL_OF
                || type == MeritLexer.NONE_OF
                || type == MeritLexer.TYPE_ONE_OF
                || TokenMeanings.isVerb(type);
    }
}
