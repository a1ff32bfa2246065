package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.implication.Happenings;
import org.meritlang.implication.Implication;
import org.meritlang.implication.Interval;
import org.meritlang.implication.Intervals;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Row;
import org.meritlang.syntax.RowTest;

/** Which rows of {@code points by X} a lead can still reach behind those that stand before them. */
final class Reach {
    private final Set<Condition> taken = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Map<NumberExpression, Intervals> intervals = new HashMap<>();
    private final List<Timed> timed = new ArrayList<>();
    private boolean closed;

    /** A row about when or how often, and its condition. */
    private record Timed(Row.PointsRow row, Condition condition) {}

    /** Takes the next row, and refuses one that no lead reaches. */
    void take(Row.PointsRow row, Condition condition) {
        if (closed) {
            throw Refusal.of(
                    Code.UNREACHABLE_ROW,
                    row.test().span(),
                    "`otherwise` takes every lead, so no lead reaches this row below it.");
        }
        refuseNarrower(row, condition);
        if (!adds(condition)) {
            throw Refusal.of(
                    Code.UNREACHABLE_ROW,
                    row.test().span(),
                    "The rows above take every lead that "
                            + Places.quoted(row.test().span()) + " could take.");
        }
        closed = row.test() instanceof RowTest.Otherwise;
    }

    private void refuseNarrower(Row.PointsRow row, Condition condition) {
        if (!isTimed(condition)) {
            return;
        }
        for (Timed earlier : timed) {
            if (Implication.holds(condition, earlier.condition())) {
                throw narrower(row, earlier.row(), "lead");
            }
        }
        timed.add(new Timed(row, condition));
    }

    /** What is said of a row that takes nothing but what a wider one takes before it. */
    static Refusal narrower(Row.PointsRow row, Row.PointsRow wider, String what) {
        boolean same = Formatter.words(row.test()).equals(Formatter.words(wider.test()));
        String message = same
                ? "This row stands above already, and takes every " + what + " there."
                : "The row " + Places.quoted(wider.test().span()) + " above takes every " + what + " that "
                        + Places.quoted(row.test().span()) + " could take; the narrower row comes first.";
        return Refusal.of(Diagnostic.of(Code.UNREACHABLE_ROW, row.test().span(), message)
                .withRelated(wider.test().span(), "takes them first"));
    }

    private static boolean isTimed(Condition condition) {
        return condition instanceof Condition.And and
                ? and.terms().stream().anyMatch(Reach::isTimed)
                : condition instanceof Condition.InWindow
                        || Happenings.of(condition).isPresent();
    }

    private boolean adds(Condition condition) {
        boolean isNew = taken.add(condition);
        Optional<Interval> interval = Interval.of(condition);
        if (interval.isPresent()) {
            NumberExpression number = Interval.number(condition).orElseThrow();
            return intervals.computeIfAbsent(number, n -> new Intervals()).add(interval.get()) && isNew;
        }
        if (condition instanceof Condition.TextIs is) {
            return is.values().stream().map(Folding::fold).filter(texts::add).count() > 0;
        }
        return isNew;
    }
}
