package org.meritlang.explain;

import java.util.List;
import java.util.Optional;
import org.meritlang.evaluate.Occasion;
import org.meritlang.evaluate.Occasion.Fate;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Windows;
import org.meritlang.syntax.Relation;

/** How many occurrences are missing or too many, and how far the nearest lie outside of the window. */
record OccurrenceObstacles(Obstacles around) {
    private static final List<String> ORDINALS = List.of("", "", "the second", "the third", "the fourth", "the fifth");

    List<Obstacle> of(Condition.Occurs occurs) {
        OneLead seen = around.seen();
        Occurrences occurrences = occurs.occurrences();
        if (seen.trace().isUntold(occurrences, seen.lead())) {
            List<String> dates = Windows.allDates(occurrences.windows()).stream()
                    .flatMap(date -> seen.date(date).stream())
                    .toList();
            return around.leaf(occurs, dates, Optional.empty());
        }
        List<Occasion> all = seen.trace().occasions(occurrences, seen.lead());
        List<Occasion> counting =
                all.stream().filter(each -> each.fate() == Fate.COUNTS).toList();
        long is = occurs.onDays()
                ? counting.stream().mapToLong(Occasion::day).distinct().count()
                : counting.size();
        Relation wanted = around.isWanted() ? occurs.relation() : RelationWords.negated(occurs.relation());
        return around.leaf(occurs, List.of(fact(occurs, is, wanted)), missing(occurs, all, is, wanted));
    }

    /** {@code pricing visit in the last 30 days: 2 of 3}. */
    private String fact(Condition.Occurs occurs, long is, Relation wanted) {
        String what = ConditionWords.of(occurs.occurrences(), around.seen().model());
        boolean more = wanted == Relation.MORE_OR_EQUAL;
        if (more && occurs.count() == 1 && is == 0) {
            return "no " + what;
        }
        String unit = occurs.onDays() ? " days" : "";
        return more
                ? what + ": " + is + " of " + occurs.count() + unit
                : what + ": " + (occurs.onDays() ? "on " + DateObstacles.days(is) : Counted.times(is));
    }

    private Optional<String> missing(Condition.Occurs occurs, List<Occasion> all, long is, Relation wanted) {
        if (wanted != Relation.MORE_OR_EQUAL && wanted != Relation.MORE) {
            String often = occurs.onDays() ? DateObstacles.days(occurs.count()) : Counted.times(occurs.count());
            return Optional.of("needs " + RelationWords.of(wanted) + " " + (occurs.count() == 0 ? "never" : often));
        }
        return all.stream()
                .filter(each -> each.fate() == Fate.OUTSIDE)
                .reduce((first, last) -> last)
                .map(nearest -> outside(occurs, nearest, is));
    }

    /** {@code the third was 31 days ago, one day too old}. */
    private String outside(Condition.Occurs occurs, Occasion nearest, long is) {
        OneLead seen = around.seen();
        List<DateWindow> windows = occurs.occurrences().windows();
        OccurrenceWords words = new OccurrenceWords(seen, occurs.occurrences().activity(), windows);
        String which = occurs.onDays() || is == 0 || is + 1 >= ORDINALS.size()
                ? "the latest other"
                : ORDINALS.get((int) is + 1);
        Optional<String> far = windows.stream()
                .flatMap(window ->
                        DateObstacles.far(window, nearest.day(), seen.trace().today()).stream())
                .findFirst();
        return (is == 0 ? "the latest" : which) + " was " + words.ago(nearest)
                + far.map(days -> ", " + days).orElse("");
    }

    List<Obstacle> of(Condition.IsWithout is) {
        OneLead seen = around.seen();
        var without = is.without();
        String duration = Counted.of(
                without.amount(), without.unit().singular(), without.unit().plural());
        return around.leaf(
                is,
                ConditionFacts.of(is, seen),
                Optional.of(
                        around.isWanted()
                                ? "needs " + duration + " without"
                                : "needs less than " + duration + " without"));
    }
}
