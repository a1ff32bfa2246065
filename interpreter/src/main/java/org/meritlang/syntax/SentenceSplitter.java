package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.PhraseTable;

/**
 * Splits tokens into sentences: at {@code ;} and at line ends, unless the line goes on. It does when
 * it ends with a comma or a joint, when the next line begins with one, or while a parenthesis is open
 * and the next line opens no sentence.
 */
final class SentenceSplitter {
    private final List<Token> tokens;
    private final List<RawSentence> sentences = new ArrayList<>();
    private final List<Token> current = new ArrayList<>();
    private boolean startsLine = true;

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<RawSentence> split(List<Token> tokens) {
        return new SentenceSplitter(tokens).split();
    }

    private List<RawSentence> split() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.type()) {
                case MeritLexer.SEMICOLON -> {
                    end(false);
                    depth = 0;
                }
                case MeritLexer.NEWLINE -> {
                    int next = nextLine(i);
                    if (current.isEmpty() || next == tokens.size() || !goesOn(next, depth)) {
                        end(true);
                        depth = 0;
                    }
                    i = next - 1;
                }
                default -> {
                    depth += token.type() == MeritLexer.LEFT ? 1 : 0;
                    depth -= token.type() == MeritLexer.RIGHT && depth > 0 ? 1 : 0;
                    current.add(token);
                }
            }
        }
        end(true);
        return sentences;
    }

    private void end(boolean atLineEnd) {
        if (!current.isEmpty()) {
            sentences.add(new RawSentence(current, startsLine));
            current.clear();
            startsLine = false;
        }
        startsLine |= atLineEnd;
    }

    private int nextLine(int from) {
        int next = from;
        while (next < tokens.size() && tokens.get(next).type() == MeritLexer.NEWLINE) {
            next++;
        }
        return next;
    }

    private boolean goesOn(int next, int depth) {
        Token last = current.get(current.size() - 1);
        Token first = tokens.get(next);
        boolean nextIsJoint = isPhrase(first, MeritLexer.AND, MeritLexer.OR, MeritLexer.WHEN, MeritLexer.BECAUSE);
        if (nextIsJoint) {
            return !isPointsAt(next + 1) && !isCondition(next);
        }
        boolean lastIsJoint = last.type() == MeritLexer.COMMA
                || isPhrase(last, MeritLexer.AND, MeritLexer.OR, MeritLexer.WHEN, MeritLexer.AS);
        if (isValueBelowList(next) || isBandBelowGrade(next)) {
            return true;
        }
        // A line that breaks off does not swallow the next sentence.
        return (lastIsJoint || depth > 0) && !opensSentence(next) && !isDeclaration(next);
    }

    /** Whether a condition begins where none can go on: behind a decision's heading, behind a row, behind another. */
    private boolean isCondition(int next) {
        if (!isPhrase(tokens.get(next), MeritLexer.WHEN)) {
            return false;
        }
        boolean isHeading = Openings.phraseAt(current, 0)
                .filter(p -> p.token() == MeritLexer.DECIDE)
                .isPresent();
        boolean hasCondition = current.stream()
                .anyMatch(token -> isPhrase(token, MeritLexer.WHEN) || token.type() == MeritLexer.COLON);
        return isHeading || hasCondition || DecisionRows.isRow(current);
    }

    /** Whether a signed number stands here: `when +10` is a rule turned round, not the end of a sentence. */
    private boolean isPointsAt(int at) {
        return at + 1 < tokens.size() && new RawSentence(tokens.subList(at, at + 2), true).startsWithPoints();
    }

    /** Whether a label of a grade stands by itself below it, where none belongs. */
    private boolean isBandBelowGrade(int next) {
        boolean inGrade = Openings.phraseAt(current, 0)
                .filter(p -> p.token() == MeritLexer.GRADE)
                .isPresent();
        return inGrade
                && Openings.phraseAt(tokens, next).isEmpty()
                && GradeLines.isBand(tokens.subList(next, lineEnd(next)));
    }

    /** Whether a value of a list stands by itself below it, where none belongs: then they are told of together. */
    private boolean isValueBelowList(int next) {
        boolean inList = Openings.phraseAt(current, 0)
                .filter(p -> p.token() == MeritLexer.LIST)
                .isPresent();
        Token last = current.get(current.size() - 1);
        boolean isOpen = last.type() == MeritLexer.TEXT
                || last.type() == MeritLexer.COLON
                || last.type() == MeritLexer.EQUAL
                || isPhrase(last, MeritLexer.IS);
        boolean isBullet =
                tokens.get(next).type() == MeritLexer.MINUS || tokens.get(next).type() == MeritLexer.STAR;
        int value = isBullet ? next + 1 : next;
        return inList && isOpen && value < tokens.size() && tokens.get(value).type() == MeritLexer.TEXT;
    }

    /** Whether a line begins as a row that declares an attribute: with words and a colon. */
    private boolean isDeclaration(int at) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).type() == MeritLexer.WORD) {
            next++;
        }
        return next > at && next < tokens.size() && tokens.get(next).type() == MeritLexer.COLON;
    }

    private boolean opensSentence(int at) {
        if (isNextOfBlock(at)
                || Openings.phraseAt(tokens, at).isPresent()
                || tokens.get(at).type() == MeritLexer.PIPE) {
            return true;
        }
        RawSentence line = new RawSentence(tokens.subList(at, Math.min(at + 3, tokens.size())), true);
        return line.startsWithPoints()
                && line.tokens().size() == 3
                && isPhrase(line.tokens().get(2), MeritLexer.WHEN, MeritLexer.PER);
    }

    /** Whether a line of an example stands here behind another, or a row of a decision behind one. */
    private boolean isNextOfBlock(int at) {
        boolean inExample = Openings.exampleLineAt(current, 0).isPresent();
        if (inExample && Openings.exampleLineAt(tokens, at).isPresent()) {
            return true;
        }
        return DecisionRows.isRow(current) && DecisionRows.isRow(tokens.subList(at, lineEnd(at)));
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < tokens.size()
                && tokens.get(end).type() != MeritLexer.NEWLINE
                && tokens.get(end).type() != MeritLexer.SEMICOLON) {
            end++;
        }
        return end;
    }

    private static boolean isPhrase(Token token, int... types) {
        return token.type() == MeritLexer.WORD && PhraseTable.english().isPhraseOf(token.folded(), types);
    }
}
