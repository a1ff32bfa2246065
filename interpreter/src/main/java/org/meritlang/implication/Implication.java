package org.meritlang.implication;

import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.data.Folding;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;

/** Whether conditions can be true together, as far as they alone tell. */
public final class Implication {
    private Implication() {}

    /** Whether a condition cannot be true without another's being true; false where that is not certain. */
    public static boolean holds(Condition from, Condition to) {
        if (from.equals(to)) {
            return true;
        }
        if (to instanceof Condition.And and) {
            return and.terms().stream().allMatch(term -> holds(from, term));
        }
        if (from instanceof Condition.And and && and.terms().stream().anyMatch(term -> holds(term, to))) {
            return true;
        }
        if (from instanceof Condition.InWindow inner && to instanceof Condition.InWindow outer) {
            return inner.date().equals(outer.date()) && Nesting.ofDates(inner.window(), outer.window());
        }
        if (from instanceof Condition.TextIs inner && to instanceof Condition.TextIs outer) {
            return inner.text().equals(outer.text()) && folded(outer).containsAll(folded(inner));
        }
        return isWithin(from, to) || isMore(from, to);
    }

    /** Whether no date lies in both windows; false where that is not certain. */
    public static boolean areApart(DateWindow one, DateWindow other) {
        return Nesting.areApart(one, other);
    }

    private static Set<String> folded(Condition.TextIs is) {
        return is.values().stream().map(Folding::fold).collect(Collectors.toSet());
    }

    /** Whether all occurrences that the one takes are among those that the other takes. */
    public static boolean areAmong(Occurrences inner, Occurrences outer) {
        boolean filtered = outer.filter().isEmpty()
                || (inner.filter().isPresent()
                        && holds(inner.filter().get(), outer.filter().get()));
        return inner.activity() == outer.activity()
                && filtered
                && Nesting.ofOccurrences(inner.windows(), outer.windows());
    }

    private static boolean isWithin(Condition from, Condition to) {
        return Interval.of(from)
                .flatMap(inner -> Interval.of(to).filter(outer -> outer.contains(inner)))
                .filter(outer -> Interval.number(from).equals(Interval.number(to)))
                .isPresent();
    }

    private static boolean isMore(Condition from, Condition to) {
        return Happenings.of(from)
                .flatMap(inner -> Happenings.of(to).filter(outer -> inner.isEnoughFor(outer)))
                .isPresent();
    }
}
