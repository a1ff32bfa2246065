package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;
import org.meritlang.grammar.MeritParser;
import org.meritlang.patience.Patience;

/** Runs the generated parser over one sentence at a time and tells where it got stuck. For one thread. */
final class GrammarDriver {
    private final MeritParser parser = new MeritParser(new CommonTokenStream(new ListTokenSource(List.of())));
    private final Strategy strategy = new Strategy();

    GrammarDriver() {
        parser.removeErrorListeners();
        parser.setErrorHandler(strategy);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    /**
     * What came of a sentence: its parse tree, or the index of the token at which it stopped making
     * sense (the number of tokens where it ended too early).
     */
    record Outcome(Optional<ParserRuleContext> tree, int stuckAt) {}

    Outcome parse(Form form, List<Token> tokens) {
        parser.setInputStream(stream(tokens));
        strategy.stuckAt = -1;
        strategy.patience = Patience.current();
        strategy.patience.check();
        try {
            return new Outcome(Optional.of(form.parse(parser)), -1);
        } catch (ParseCancellationException e) {
            return new Outcome(Optional.empty(), Math.min(strategy.stuckAt, tokens.size()));
        }
    }

    /** Whether the tokens are a sentence of the form; quicker than {@link #parse}, for it keeps nothing. */
    boolean accepts(Form form, List<Token> tokens) {
        parser.setBuildParseTree(false);
        boolean accepted = parse(form, tokens).tree().isPresent();
        parser.setBuildParseTree(true);
        return accepted;
    }

    static CommonTokenStream stream(List<Token> tokens) {
        List<CommonToken> converted = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            CommonToken common = new CommonToken(token.type(), token.text());
            common.setStartIndex(token.start());
            common.setStopIndex(token.end() - 1);
            // The column carries whether a name stood in brackets: the stream has no room of its own for it.
            common.setCharPositionInLine(token.bracketed() ? 1 : 0);
            converted.add(common);
        }
        return new CommonTokenStream(new ListTokenSource(converted));
    }

    /** Thrown for every sentence that does not fit, many times for one that is being mended: it needs no trace. */
    private static final class GiveUp extends ParseCancellationException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Gives up at the first token that does not fit, and remembers which it was. */
    private static final class Strategy extends DefaultErrorStrategy {
        private int stuckAt = -1;
        private Patience patience = Patience.current();

        @Override
        public void recover(Parser recognizer, @Nullable RecognitionException e) {
            throw giveUp(recognizer, e);
        }

        @Override
        public org.antlr.v4.runtime.Token recoverInline(Parser recognizer) {
            throw giveUp(recognizer, null);
        }

        @Override
        public void reportError(Parser recognizer, RecognitionException e) {
            throw giveUp(recognizer, e);
        }

        @Override
        public void sync(Parser recognizer) {
            // Nothing is skipped: a sentence either parses or is explained as a whole. It may be very long.
            patience.check();
        }

        private GiveUp giveUp(Parser recognizer, @Nullable RecognitionException e) {
            org.antlr.v4.runtime.Token at = e == null ? recognizer.getCurrentToken() : e.getOffendingToken();
            if (stuckAt < 0) {
                stuckAt = at.getTokenIndex();
            }
            return new GiveUp();
        }
    }
}
