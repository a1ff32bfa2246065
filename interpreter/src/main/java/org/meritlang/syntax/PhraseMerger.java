package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.Spelling;

/**
 * Turns the words of one sentence into operators and names. A name is the longest run of words that
 * holds no operator; a phrase is an operator only where the guards of the phrase table hold.
 */
final class PhraseMerger {
    private static final PhraseTable TABLE = PhraseTable.english();
    private static final int LONGEST_KNOWN_NAME = 8;

    private final List<Token> words;
    private final Set<String> knownNames;
    private final Place place;
    private final List<Token> merged = new ArrayList<>();
    private int nameStart = -1;

    /** Where a run of words stands, as far as its first words depend on it. */
    enum Place {
        SENTENCE,
        /** A row of {@code lead has} or {@code lead does}: its names are declared, so operators do not count. */
        DECLARATION,
        /** A row of a points table: it goes on a sentence whose subject the table has named. */
        TABLE_ROW
    }

    private PhraseMerger(List<Token> words, Set<String> knownNames, Place place) {
        this.words = words;
        this.knownNames = knownNames;
        this.place = place;
    }

    static List<Token> merge(List<Token> words, Set<String> knownNames, Place place) {
        return ValueLists.mark(new PhraseMerger(words, knownNames, place).merge(), place == Place.TABLE_ROW);
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
                    && holdsLeft(phrase)
                    && holdsRight(phrase.right(), at + phrase.words().size())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private boolean holdsLeft(Phrase phrase) {
        for (String guard : phrase.left()) {
            if (holdsLeft(guard, phrase.token())) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsLeft(String guard, int token) {
        if (guard.startsWith("in:")) {
            return !merged.isEmpty()
                    && isNamed(merged.get(0).type(), guard.substring(3))
                    && (nameStart >= 0 || merged.size() > 1)
                    && merged.stream().noneMatch(t -> t.type() == token);
        }
        return switch (guard) {
            case "any" -> true;
            case "start" -> merged.isEmpty() && nameStart < 0;
            case "operand" -> !isAfterOperand();
            case "after" -> isAfterOperand();
            case "unit" -> nameStart < 0 && isUnit(lastType());
            case "verb" -> nameStart < 0 && isVerb(lastType());
            case "period" -> nameStart < 0 && takesPeriod(lastType());
            default -> nameStart < 0 && isNamed(lastType(), guard);
        };
    }

    private boolean holdsRight(String guard, int next) {
        if (guard.startsWith("=")) {
            return isPhrase(guard.substring(1), next);
        }
        int type = next < words.size() ? words.get(next).type() : MeritLexer.EOF;
        return switch (guard) {
            case "any" -> true;
            case "number" -> isNumber(next);
            case "unit" -> isUnitWord(next);
            case "date" -> type == MeritLexer.DATE || type == MeritLexer.ODD_DATE || isKnownName(next);
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

    private boolean isAfterOperand() {
        if (nameStart >= 0) {
            return true;
        }
        if (merged.isEmpty()) {
            return place == Place.TABLE_ROW;
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
            default -> isUnit(last);
        };
    }

    private int lastType() {
        return merged.isEmpty() ? MeritLexer.EOF : merged.get(merged.size() - 1).type();
    }

    private boolean isNumber(int at) {
        if (at >= words.size()) {
            return false;
        }
        Token token = words.get(at);
        return switch (token.type()) {
            case MeritLexer.NUMBER, MeritLexer.COMMA_NUMBER, MeritLexer.NUMBER_WORD, MeritLexer.DATE -> true;
            case MeritLexer.MINUS, MeritLexer.PLUS, MeritLexer.CURRENCY -> isNumber(at + 1);
            default -> isPhraseOf(at, MeritLexer.ONCE, MeritLexer.TWICE) || isUnitWord(at);
        };
    }

    private boolean isUnitWord(int at) {
        return at < words.size()
                && words.get(at).type() == MeritLexer.WORD
                && TABLE.beginningWith(words.get(at).folded()).stream().anyMatch(p -> isUnit(p.token()));
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

    private boolean isBesideNumber(int at) {
        boolean before = at > 0 && words.get(at - 1).type() == MeritLexer.NUMBER;
        return before || (at + 1 < words.size() && words.get(at + 1).type() == MeritLexer.NUMBER);
    }

    /** Where the name that a declaration gives at this place ends; this place where it gives none. */
    private int declaredNameEnd(int at) {
        if (place == Place.DECLARATION) {
            boolean first = merged.isEmpty();
            boolean afterWith = lastType() == MeritLexer.WHERE || lastType() == MeritLexer.COMMA;
            return first || afterWith ? DeclaredNames.rowNameEnd(words, at, first) : at;
        }
        boolean heading = place == Place.SENTENCE && merged.size() == 1 && nameStart < 0;
        return heading ? DeclaredNames.headingNameEnd(words, at, lastType()) : at;
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

    private static boolean isNamed(int type, String tokenName) {
        return tokenName.equals(MeritLexer.VOCABULARY.getSymbolicName(type));
    }

    static boolean isUnit(int type) {
        return type >= MeritLexer.SECONDS && type <= MeritLexer.YEARS;
    }

    static boolean isVerb(int type) {
        return type >= MeritLexer.CONTAINS && type <= MeritLexer.RESEMBLES;
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
