package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.data.Folding;
import org.meritlang.data.TextMatcher;
import org.meritlang.syntax.TextVerb;

/**
 * A test of one text against several values, of which one is enough.
 *
 * @param literals what a text must hold somewhere for the test to be worth making
 * @param others tests that no such literal announces
 */
record TextPattern(List<Literal> literals, List<TextMatcher> others) {
    private static final int LONGEST_PIECE = 1000;

    TextPattern {
        literals = List.copyOf(literals);
        others = List.copyOf(others);
    }

    /** A folded piece of text, not empty, and the test of texts that hold it. */
    record Literal(String piece, TextMatcher test) {}

    /** Equal to one of the values. */
    static TextPattern equalTo(List<String> values) {
        if (values.size() == 1) {
            return new TextPattern(List.of(), List.of(Folding.fold(values.get(0))::equals));
        }
        Set<String> folded = new HashSet<>();
        values.forEach(value -> folded.add(Folding.fold(value)));
        return new TextPattern(List.of(), List.of(folded::contains));
    }

    /** The verb holds of one of the values. */
    static TextPattern any(TextVerb verb, List<String> values) {
        List<Literal> literals = new ArrayList<>();
        List<TextMatcher> others = new ArrayList<>();
        for (String value : values) {
            TextMatcher test = TextMatcher.of(verb, value);
            String piece = piece(verb, Folding.fold(value));
            if (piece.isEmpty() || piece.length() > LONGEST_PIECE) {
                others.add(test);
            } else {
                literals.add(new Literal(piece, test));
            }
        }
        return new TextPattern(literals, others);
    }

    /** What stands in every text of which the verb holds; empty if nothing need. */
    private static String piece(TextVerb verb, String folded) {
        return switch (verb) {
            case CONTAINS, STARTS_WITH, ENDS_WITH -> folded;
            case MENTIONS -> longestWord(folded);
            case RESEMBLES -> "";
        };
    }

    /** Between words a text may have blanks where the value has hyphens, so only a word is sure to stand there. */
    private static String longestWord(String folded) {
        String longest = "";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                word.append(folded.charAt(i));
            } else {
                longest = word.length() > longest.length() ? word.toString() : longest;
                word.setLength(0);
            }
        }
        return longest;
    }
}
