package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.MeritParser;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Highlight.Kind;

/** Tells the stretches of a text by the tokens that its sentences have. */
final class Highlighting {
    /** Of longer sentences it is not asked where they stop making sense. */
    private static final int MOST_TOKENS = 300;

    private final String text;
    private final Set<String> knownNames;
    private final GrammarDriver driver = new GrammarDriver();
    private final List<Highlight> found = new ArrayList<>();

    private Highlighting(String text, Set<String> knownNames) {
        this.text = text;
        this.knownNames = knownNames;
    }

    static List<Highlight> of(String text, Set<String> knownNames) {
        SourceText source = new SourceText("", text);
        Lexing lexing = Lexing.of(source);
        List<RawSentence> sentences = SentenceSplitter.split(lexing.tokens());
        Declarations declarations = Declarations.in(sentences);
        Set<String> known = new HashSet<>(knownNames);
        known.addAll(declarations.keys());
        known.addAll(declarations.labels());
        Highlighting highlighting = new Highlighting(text, known);
        Outline.of(source, sentences).lines().forEach(highlighting::line);
        lexing.comments()
                .forEach(comment -> highlighting.add(
                        Kind.COMMENT, comment.span().start(), comment.span().end()));
        highlighting.found.sort(Comparator.comparingInt(Highlight::start));
        return List.copyOf(highlighting.found);
    }

    private void line(Outline.Line line) {
        List<Token> tokens = PhraseMerger.merge(line.raw().tokens(), knownNames, line.place());
        int stuckAt = stuckAt(line, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isStuck = i == stuckAt && token.end() < text.length();
            add(isStuck ? Kind.BROKEN : kind(token), token.start(), token.end());
        }
    }

    /** The index of the token at which a line stops making sense. */
    private int stuckAt(Outline.Line line, List<Token> tokens) {
        if (tokens.size() > MOST_TOKENS) {
            return tokens.size();
        }
        if (line.form().isPresent()) {
            int stuckAt = driver.parse(line.form().get(), tokens).stuckAt();
            return stuckAt < 0 ? tokens.size() : stuckAt;
        }
        return GrammarWalk.of(MeritParser.RULE_expression, tokens).furthest();
    }

    private void add(Kind kind, int start, int end) {
        found.add(new Highlight(kind, start, end));
    }

    private Kind kind(Token token) {
        return switch (token.type()) {
            case MeritLexer.NAME -> token.bracketed() ? Kind.BRACKETED_NAME : Kind.NAME;
            case MeritLexer.TEXT -> Kind.TEXT;
            case MeritLexer.NUMBER -> Kind.NUMBER;
            case MeritLexer.DATE -> Kind.DATE;
            case MeritLexer.UNCLOSED_TEXT -> isBeingTyped(token) ? Kind.TEXT : Kind.BROKEN;
            case MeritLexer.UNCLOSED_BRACKET -> isBeingTyped(token) ? Kind.BRACKETED_NAME : Kind.BROKEN;
            case MeritLexer.COMMA_NUMBER, MeritLexer.ODD_DATE, MeritLexer.NUMBER_WORD ->
                isBeingTyped(token) ? Kind.NUMBER : Kind.BROKEN;
            case MeritLexer.STRANGE -> Kind.BROKEN;
            default -> token.type() >= MeritLexer.PLUS && token.type() <= MeritLexer.CURRENCY ? Kind.SIGN : word(token);
        };
    }

    /** A comma between values is a token of its own, but no word. */
    private static Kind word(Token token) {
        return token.type() == MeritLexer.LIST_COMMA ? Kind.SIGN : Kind.KEYWORD;
    }

    private boolean isBeingTyped(Token token) {
        return token.end() == text.length();
    }
}
