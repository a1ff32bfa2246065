package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;

/** The tokens of a text before any word has been merged, line ends among them, and its comments. */
record Lexing(List<Token> tokens, List<Comment> comments) {
    static Lexing of(SourceText source) {
        String text = source.text();
        MeritLexer lexer = new MeritLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        Offsets offsets = Offsets.of(text);
        List<Token> tokens = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        boolean ownLine = true;
        for (org.antlr.v4.runtime.Token t = lexer.nextToken();
                t.getType() != org.antlr.v4.runtime.Token.EOF;
                t = lexer.nextToken()) {
            int start = offsets.at(t.getStartIndex());
            int end = offsets.at(t.getStopIndex() + 1);
            if (t.getChannel() == MeritLexer.COMMENTS) {
                comments.add(new Comment(source.span(start, end), ownLine));
                continue;
            }
            ownLine = t.getType() == MeritLexer.NEWLINE;
            tokens.add(token(t.getType(), text.substring(start, end), start, end));
        }
        return new Lexing(tokens, comments);
    }

    private static Token token(int type, String text, int start, int end) {
        if (type == MeritLexer.BRACKETED) {
            String name = text.substring(1, text.length() - 1).strip().replaceAll("\\s+", " ");
            return Token.name(name, start, end, true);
        }
        return Token.of(type, text, start, end);
    }

    /** ANTLR counts code points, Java characters: where a text has both, this leads from one to the other. */
    private static final class Offsets {
        private final int[] ofCodePoint;

        private Offsets(int[] ofCodePoint) {
            this.ofCodePoint = ofCodePoint;
        }

        static Offsets of(String text) {
            if (text.length() == text.codePointCount(0, text.length())) {
                return new Offsets(new int[0]);
            }
            int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
            int offset = 0;
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = offset;
                offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
            }
            return new Offsets(offsets);
        }

        int at(int codePoint) {
            return ofCodePoint.length == 0 ? codePoint : ofCodePoint[codePoint];
        }
    }
}
