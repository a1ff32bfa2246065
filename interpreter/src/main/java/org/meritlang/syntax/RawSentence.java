package org.meritlang.syntax;

import java.util.List;
import org.meritlang.grammar.MeritLexer;

/**
 * The tokens of one sentence or row, none of them merged yet.
 *
 * @param startsLine whether nothing but blanks stands before it on its line
 */
record RawSentence(List<Token> tokens, boolean startsLine) {
    RawSentence {
        tokens = List.copyOf(tokens);
    }

    Token first() {
        return tokens.get(0);
    }

    int start() {
        return first().start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Whether a colon stands in it, outside parentheses: the mark of a row. */
    boolean hasColon() {
        int depth = 0;
        for (Token token : tokens) {
            switch (token.type()) {
                case MeritLexer.LEFT -> depth++;
                case MeritLexer.RIGHT -> depth--;
                case MeritLexer.COLON -> {
                    if (depth <= 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a bar stands in it: the mark of a row of cells. */
    boolean hasBar() {
        return tokens.stream().anyMatch(token -> token.type() == MeritLexer.PIPE);
    }

    /** Whether it is nothing but a line drawn below the header of a table, as in {@code |---|---|}. */
    boolean isRuledLine() {
        return hasBar()
                && tokens.stream().anyMatch(token -> token.type() == MeritLexer.MINUS)
                && tokens.stream().allMatch(token -> switch (token.type()) {
                    case MeritLexer.PIPE, MeritLexer.MINUS, MeritLexer.COLON, MeritLexer.PLUS -> true;
                    default -> false;
                });
    }

    /** Whether it begins as a points rule does: with a sign and a number. */
    boolean startsWithPoints() {
        return tokens.size() > 1 && isSign(first()) && tokens.get(1).type() == MeritLexer.NUMBER;
    }

    private static boolean isSign(Token token) {
        return token.type() == MeritLexer.PLUS || token.type() == MeritLexer.MINUS;
    }
}
