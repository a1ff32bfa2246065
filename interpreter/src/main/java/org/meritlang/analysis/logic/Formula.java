package org.meritlang.analysis.logic;

import java.util.List;
import java.util.Map;
import org.meritlang.data.Truth;
import org.meritlang.model.Condition;

/** A condition in its plain form, ready to be worked out from the truths of its tests. */
@FunctionalInterface
interface Formula {
    /** The truth of the condition where its tests come out so. */
    byte truth(byte[] tests);

    /** The places of all tests must be known. */
    static Formula of(Condition condition, Map<Condition, Integer> places) {
        if (condition instanceof Condition.Constant constant) {
            byte truth = Truth.of(constant.value());
            return tests -> truth;
        }
        if (condition instanceof Condition.Not not) {
            Formula term = of(not.term(), places);
            return tests -> (byte) (Truth.TRUE - term.truth(tests));
        }
        if (condition instanceof Condition.And and) {
            Formula[] terms = all(and.terms(), places);
            return tests -> least(terms, tests);
        }
        if (condition instanceof Condition.Or or) {
            Formula[] terms = all(or.terms(), places);
            return tests -> most(terms, tests);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            Formula[] terms = all(atLeast.terms(), places);
            return tests -> atLeast(atLeast.count(), terms, tests);
        }
        Integer place = places.get(condition);
        if (place == null) {
            throw new IllegalStateException("a test without a place: " + condition);
        }
        int at = place;
        return tests -> tests[at];
    }

    private static Formula[] all(List<Condition> terms, Map<Condition, Integer> places) {
        return terms.stream().map(term -> of(term, places)).toArray(Formula[]::new);
    }

    private static byte least(Formula[] terms, byte[] tests) {
        byte least = Truth.TRUE;
        for (Formula term : terms) {
            least = (byte) Math.min(least, term.truth(tests));
        }
        return least;
    }

    private static byte most(Formula[] terms, byte[] tests) {
        byte most = Truth.FALSE;
        for (Formula term : terms) {
            most = (byte) Math.max(most, term.truth(tests));
        }
        return most;
    }

    private static byte atLeast(int count, Formula[] terms, byte[] tests) {
        int hold = 0;
        int mayHold = 0;
        for (Formula term : terms) {
            byte truth = term.truth(tests);
            hold += truth == Truth.TRUE ? 1 : 0;
            mayHold += truth == Truth.FALSE ? 0 : 1;
        }
        return hold >= count ? Truth.TRUE : mayHold < count ? Truth.FALSE : Truth.UNKNOWN;
    }
}
