package org.meritlang.explain;

import java.util.List;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Occasion;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.Occurrences;
import org.meritlang.syntax.Relation;

/**
 * Whether a condition of which nobody can tell could hold once more is known. What a lead never did is in no window,
 * whatever date that hangs on.
 */
final class Possible {
    private Possible() {}

    /** Where this is not found out, it is taken to be possible. */
    static boolean holds(Condition condition, OneLead seen) {
        byte truth = seen.truth(condition);
        if (truth != Truth.UNKNOWN) {
            return truth == Truth.TRUE;
        }
        if (condition instanceof Condition.And and) {
            return and.terms().stream().allMatch(term -> holds(term, seen));
        }
        if (condition instanceof Condition.Or or) {
            return or.terms().stream().anyMatch(term -> holds(term, seen));
        }
        if (condition instanceof Condition.Defined defined
                && seen.model().definitions().get(defined.definition()) instanceof Definition.OfCondition meant) {
            return holds(meant.condition(), seen);
        }
        return !(condition instanceof Condition.Occurs occurs) || mayBeSoMany(occurs, seen);
    }

    private static boolean mayBeSoMany(Condition.Occurs occurs, OneLead seen) {
        boolean isLeast = occurs.relation() == Relation.MORE_OR_EQUAL || occurs.relation() == Relation.EQUAL;
        long needed = isLeast ? occurs.count() : occurs.relation() == Relation.MORE ? occurs.count() + 1L : 0;
        List<Occasion> passing = seen.trace().occasions(occurs.occurrences(), seen.lead());
        long most = occurs.onDays()
                ? passing.stream().mapToLong(Occasion::day).distinct().count()
                : passing.size();
        return most >= needed;
    }

    /** Whether the lead did it at all, in a window or not. */
    static boolean happened(Occurrences occurrences, OneLead seen) {
        return !seen.trace().occasions(occurrences, seen.lead()).isEmpty();
    }
}
