package org.meritlang.check;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Limits;
import org.meritlang.model.Range;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;

/**
 * What stands behind a rule or a heading.
 *
 * @param range what the points are clamped to
 * @param when the condition that it all hangs on
 * @param limits which occurrences count; of a rule about each occurrence only
 * @param decay how the points of what it stands behind shrink with age
 * @param windows of a heading only
 */
record Clauses(
        Range range, Optional<Condition> when, Limits limits, Optional<WrittenDecay> decay, List<DateWindow> windows) {
    static final Clauses NONE = new Clauses(Range.ALL, Optional.empty(), Limits.NONE, Optional.empty(), List.of());

    Clauses {
        windows = List.copyOf(windows);
    }

    /** The clauses of a score or a group that owns rules. */
    static Clauses ofHeading(Scope scope, List<Clause> clauses) {
        return new ClauseReader(scope, ClauseOwner.HEADING, 0, Optional.empty()).read(clauses);
    }

    /** The clauses of a score with a formula. */
    static Clauses ofFormula(Scope scope, List<Clause> clauses) {
        return new ClauseReader(scope, ClauseOwner.FORMULA, 0, Optional.empty()).read(clauses);
    }

    /**
     * The clauses of a rule that is not about each occurrence of an activity.
     *
     * @param sign that of its points; 0 where some rows give and others take
     */
    static Clauses ofRule(Scope scope, ClauseOwner owner, List<Clause> clauses, int sign) {
        return new ClauseReader(scope, owner, sign, Optional.empty()).read(clauses);
    }

    /**
     * The clauses of a rule about each occurrence.
     *
     * @param sign that of its points; 0 where some rows give and others take
     * @param activity whose attributes the limits may name
     */
    static Clauses ofOccurrences(Scope scope, Expression activity, List<Clause> clauses, int sign) {
        return new ClauseReader(scope, ClauseOwner.PER_OCCURRENCE, sign, Optional.of(activity)).read(clauses);
    }
}
