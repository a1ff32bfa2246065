package org.meritlang.syntax;

import java.util.List;

/**
 * One change to a sentence after which it can be read.
 *
 * @param start offset in the sentence at which the change begins
 * @param end offset in the sentence at which it ends
 * @param replacement what stands there afterwards
 * @param alternatives for a missing word: other words that would do as well, the likeliest first
 * @param kind what went wrong
 */
record Repair(Kind kind, int start, int end, String replacement, List<String> alternatives) {
    Repair {
        alternatives = List.copyOf(alternatives);
    }

    /** What went wrong, the likeliest first. */
    enum Kind {
        MISSPELT(0),
        QUOTE(0),
        SWAPPED(2),
        MISSING(3),
        SUPERFLUOUS(6);

        private final int cost;

        Kind(int cost) {
            this.cost = cost;
        }

        int cost() {
            return cost;
        }
    }

    String applyTo(String sentence) {
        return sentence.substring(0, start) + replacement + sentence.substring(end);
    }
}
