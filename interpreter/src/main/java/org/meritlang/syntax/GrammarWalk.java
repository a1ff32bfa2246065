package org.meritlang.syntax;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.MeritParser;

/**
 * Walks tokens through the grammar in every way it allows and tells what may stand behind the last of them. Each rule
 * is walked once for each place it may begin at, so the effort grows with the tokens, not with the ways to read them.
 */
final class GrammarWalk {
    private static final ATN GRAMMAR = MeritParser._ATN;

    private final List<Token> tokens;
    private final Map<Long, BitSet> endsOfRules = new HashMap<>();
    private final Set<Expected> expected = new LinkedHashSet<>();
    private int furthest;

    private GrammarWalk(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A type of token that may come next, and the rule of the grammar in which it would stand. */
    record Expected(int token, int rule) {}

    /**
     * What came of a walk.
     *
     * @param furthest how many tokens can be read; all of them if the sentence is sound or only unfinished
     * @param expected what may come behind the last token, in the order of the phrase table; empty where one before it cannot be read
     */
    record Result(int furthest, List<Expected> expected) {}

    static Result of(int rule, List<Token> tokens) {
        GrammarWalk walk = new GrammarWalk(tokens);
        BitSet ends = walk.ends(rule, 0);
        if (ends.get(tokens.size())) {
            walk.expected.add(new Expected(org.antlr.v4.runtime.Token.EOF, rule));
        }
        return new Result(
                walk.furthest,
                walk.expected.stream()
                        .sorted(Comparator.comparingInt(Expected::token).thenComparingInt(Expected::rule))
                        .toList());
    }

    /** Where a rule may end that begins at a token. */
    private BitSet ends(int rule, int from) {
        long key = (long) rule << 32 | from;
        BitSet known = endsOfRules.get(key);
        if (known != null) {
            return known;
        }
        BitSet ends = new BitSet();
        endsOfRules.put(key, ends);
        Set<Long> seen = new java.util.HashSet<>();
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(GRAMMAR.ruleToStartState[rule], from)));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (!seen.add((long) place.state().stateNumber << 32 | place.at())) {
                continue;
            }
            if (place.state() instanceof RuleStopState) {
                ends.set(place.at());
                continue;
            }
            for (Transition transition : place.state().getTransitions()) {
                step(place, transition, open);
            }
        }
        return ends;
    }

    private void step(Place place, Transition transition, Deque<Place> open) {
        if (transition instanceof RuleTransition call) {
            ends(call.target.ruleIndex, place.at()).stream()
                    .forEach(end -> open.push(new Place(call.followState, end)));
        } else if (transition.isEpsilon()) {
            open.push(new Place(transition.target, place.at()));
        } else if (place.at() == tokens.size()) {
            note(transition.label(), place.state().ruleIndex);
        } else if (takes(transition.label(), place.at())) {
            furthest = Math.max(furthest, place.at() + 1);
            open.push(new Place(transition.target, place.at() + 1));
        }
    }

    private void note(IntervalSet label, int rule) {
        for (int token : label.toArray()) {
            expected.add(new Expected(token, rule));
        }
    }

    /** What a comma at the end separates is not known yet. */
    private boolean takes(IntervalSet label, int at) {
        int type = tokens.get(at).type();
        boolean isLastComma = type == MeritLexer.COMMA && at == tokens.size() - 1;
        return label.contains(type) || (isLastComma && label.contains(MeritLexer.LIST_COMMA));
    }

    private record Place(ATNState state, int at) {}
}
