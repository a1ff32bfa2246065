package org.meritlang.explain;

import org.meritlang.check.Condition;

/** Whether a condition itself asks if a lead is out. */
final class Disqualifying {
    private Disqualifying() {}

    static boolean asks(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.terms().stream().anyMatch(Disqualifying::asks);
        }
        if (condition instanceof Condition.Or or) {
            return or.terms().stream().anyMatch(Disqualifying::asks);
        }
        if (condition instanceof Condition.Not not) {
            return asks(not.term());
        }
        return condition instanceof Condition.Disqualified;
    }
}
