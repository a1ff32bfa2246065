package org.meritlang.syntax;

import java.util.List;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;

/**
 * What must stand before a phrase for it to be an operator.
 *
 * @param merged the operators and names so far
 * @param behindName whether a name that is still open stands directly before
 * @param place where the run of words stands
 */
record LeftGuards(List<Token> merged, boolean behindName, PhraseMerger.Place place) {
    /** Whether one of the phrase's guards holds. */
    boolean hold(Phrase phrase) {
        for (String guard : phrase.left()) {
            if (holds(guard, phrase.token())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String guard, int token) {
        if (guard.startsWith("in:")) {
            return !merged.isEmpty()
                    && isNamed(merged.get(0).type(), guard.substring(3))
                    && (behindName || merged.size() > 1)
                    && merged.stream().noneMatch(t -> t.type() == token);
        }
        return switch (guard) {
            case "any" -> true;
            case "start" -> merged.isEmpty() && !behindName;
            case "operand" -> !isAfterOperand();
            case "after" -> isAfterOperand();
            case "unit" -> !behindName && TokenMeanings.isUnit(lastType());
            case "verb" -> !behindName && TokenMeanings.isVerb(lastType());
            case "stretch" -> !behindName && takesStretch(lastType());
            case "period" -> !behindName && takesPeriod(lastType());
            default -> !behindName && isNamed(lastType(), guard);
        };
    }

    private boolean isAfterOperand() {
        if (behindName) {
            return true;
        }
        if (merged.isEmpty()) {
            return place == PhraseMerger.Place.TABLE_ROW;
        }
        int last = lastType();
        return switch (last) {
            case MeritLexer.NAME,
                    MeritLexer.NUMBER,
                    MeritLexer.TEXT,
                    MeritLexer.DATE,
                    MeritLexer.RIGHT,
                    MeritLexer.TIMES,
                    MeritLexer.ONCE,
                    MeritLexer.TWICE,
                    MeritLexer.POINTS,
                    MeritLexer.THOUSAND,
                    MeritLexer.MILLION,
                    MeritLexer.BILLION,
                    MeritLexer.ANY_ACTIVITY,
                    MeritLexer.YES,
                    MeritLexer.NO_VALUE,
                    MeritLexer.AGO,
                    MeritLexer.TODAY,
                    MeritLexer.YESTERDAY,
                    MeritLexer.IS_KNOWN,
                    MeritLexer.IS_UNKNOWN -> true;
            default -> TokenMeanings.isUnit(last);
        };
    }

    private int lastType() {
        return merged.isEmpty() ? MeritLexer.EOF : merged.get(merged.size() - 1).type();
    }

    private static boolean isNamed(int type, String tokenName) {
        return tokenName.equals(MeritLexer.VOCABULARY.getSymbolicName(type));
    }

    /** Whether a length of time may stand directly behind such a token, and {@code a} is no clause's. */
    private static boolean takesStretch(int type) {
        return switch (type) {
            case MeritLexer.IN_THE_LAST,
                    MeritLexer.IN_THE_NEXT,
                    MeritLexer.WITHIN,
                    MeritLexer.FADING_OVER,
                    MeritLexer.IS_MORE_THAN,
                    MeritLexer.IS_LESS_THAN,
                    MeritLexer.IS_AT_LEAST,
                    MeritLexer.IS_AT_MOST,
                    MeritLexer.MORE_THAN,
                    MeritLexer.LESS_THAN,
                    MeritLexer.AT_LEAST,
                    MeritLexer.AT_MOST,
                    MeritLexer.LESS,
                    MeritLexer.LESS_OR_EQUAL,
                    MeritLexer.GREATER,
                    MeritLexer.GREATER_OR_EQUAL -> true;
            default -> false;
        };
    }

    /** Whether a unit of time may stand directly behind such a token. */
    private static boolean takesPeriod(int type) {
        return switch (type) {
            case MeritLexer.NUMBER,
                    MeritLexer.THOUSAND,
                    MeritLexer.MILLION,
                    MeritLexer.EVERY,
                    MeritLexer.A,
                    MeritLexer.IN_THE_LAST,
                    MeritLexer.IN_THE_NEXT,
                    MeritLexer.WITHIN,
                    MeritLexer.FADING_OVER,
                    MeritLexer.AT_LEAST,
                    MeritLexer.MORE_THAN,
                    MeritLexer.AT_MOST,
                    MeritLexer.LESS_THAN,
                    MeritLexer.THIS,
                    MeritLexer.LAST,
                    MeritLexer.COLON -> true;
            default -> false;
        };
    }
}
