package org.meritlang.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;

/** The grammar reads every sentence of the cases in one way only, and has no rule or phrase without a case. */
class GrammarTest {
    private static final String BROKEN = "broken";

    private final List<CaseSentences.Merged> sentences = CaseSentences.all();

    @Test
    void theFastModeReadsAsTheExactModeDoesAndNothingIsAmbiguous() {
        List<String> ambiguous = new ArrayList<>();
        List<String> exact = trees(PredictionMode.LL_EXACT_AMBIG_DETECTION, ambiguous);
        List<String> fast = trees(PredictionMode.SLL, new ArrayList<>());
        assertEquals(List.of(), ambiguous);
        assertEquals(exact, fast);
        long read = fast.stream().filter(tree -> !tree.equals(BROKEN)).count();
        assertTrue(read > 500, "only " + read + " sentences were read");
    }

    /** What one mode has learnt of the grammar would keep another from looking for itself. */
    private List<String> trees(PredictionMode mode, List<String> ambiguous) {
        MeritParser any = new MeritParser(GrammarDriver.stream(List.of()));
        any.getInterpreter().clearDFA();
        List<String> trees = sentences.stream()
                .filter(sentence -> sentence.form().isPresent())
                .map(sentence -> tree(sentence, mode, ambiguous))
                .toList();
        any.getInterpreter().clearDFA();
        return trees;
    }

    @Test
    void everyRuleOfTheGrammarHasACase() {
        Set<String> unused = new TreeSet<>(List.of(MeritParser.ruleNames));
        for (CaseSentences.Merged sentence : sentences) {
            sentence.form().ifPresent(form -> {
                MeritParser parser = parser(sentence, PredictionMode.SLL);
                try {
                    collectRules(form.parse(parser), unused);
                } catch (ParseCancellationException e) {
                    // A broken sentence shows no rule.
                }
            });
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyPhraseHasACase() {
        Set<String> unused = new TreeSet<>();
        for (Phrase phrase : PhraseTable.english().phrases()) {
            boolean isUsed = sentences.stream().anyMatch(sentence -> uses(sentence, phrase));
            if (!isUsed) {
                unused.add(phrase.text());
            }
        }
        assertEquals(Set.of(), unused);
    }

    private static boolean uses(CaseSentences.Merged sentence, Phrase phrase) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.type() == phrase.token() && sentence.words(token).equals(phrase.text()));
    }

    private static void collectRules(ParseTree tree, Set<String> unused) {
        if (tree instanceof ParserRuleContext node) {
            unused.remove(MeritParser.ruleNames[node.getRuleIndex()]);
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collectRules(tree.getChild(i), unused);
        }
    }

    private static String tree(CaseSentences.Merged sentence, PredictionMode mode, List<String> ambiguous) {
        MeritParser parser = parser(sentence, mode);
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void reportAmbiguity(
                    Parser recognizer,
                    DFA dfa,
                    int startIndex,
                    int stopIndex,
                    boolean exact,
                    BitSet ambigAlts,
                    ATNConfigSet configs) {
                String rule = MeritParser.ruleNames[dfa.atnStartState.ruleIndex];
                ambiguous.add(rule + " has alternatives " + ambigAlts + " in: " + sentence);
            }
        });
        try {
            return sentence.form().orElseThrow().parse(parser).toStringTree(parser);
        } catch (ParseCancellationException e) {
            return BROKEN;
        }
    }

    private static MeritParser parser(CaseSentences.Merged sentence, PredictionMode mode) {
        MeritParser parser = new MeritParser(GrammarDriver.stream(sentence.tokens()));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        return parser;
    }
}
