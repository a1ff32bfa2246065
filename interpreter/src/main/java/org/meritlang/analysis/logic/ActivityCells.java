package org.meritlang.analysis.logic;

import static org.meritlang.data.Truth.FALSE;
import static org.meritlang.data.Truth.TRUE;
import static org.meritlang.data.Truth.UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.implication.Implication;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Without;
import org.meritlang.syntax.Relation;

/** In which ways tests of one kind of activity can come out: how often it happened, and how long it has not. */
final class ActivityCells {
    private final List<Condition> tests;

    private ActivityCells(List<Condition> tests) {
        this.tests = tests;
    }

    static Optional<List<byte[]>> of(List<Condition> tests) {
        return new ActivityCells(tests).cells();
    }

    /** What is counted: tests of the same hang together number by number. */
    private record Counted(Occurrences occurrences, boolean onDays) {}

    private Optional<List<byte[]>> cells() {
        List<TruthCells> groups = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        Map<Counted, List<Integer>> counts = new LinkedHashMap<>();
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i) instanceof Condition.Occurs occurs) {
                counts.computeIfAbsent(new Counted(occurs.occurrences(), occurs.onDays()), c -> new ArrayList<>())
                        .add(i);
            } else {
                groups.add(TruthCells.ofOne(TRUE, FALSE, UNKNOWN));
                places.add(new int[] {i});
            }
        }
        counts.forEach((counted, own) -> {
            groups.add(counts(own, mayBeUnknown(counted.occurrences())));
            places.add(own.stream().mapToInt(Integer::intValue).toArray());
        });
        return Joined.of(groups, places, this::excludes);
    }

    private TruthCells counts(List<Integer> own, boolean mayBeUnknown) {
        List<Condition.Occurs> occurs =
                own.stream().map(i -> (Condition.Occurs) tests.get(i)).toList();
        List<BigDecimal> numbers =
                occurs.stream().map(test -> BigDecimal.valueOf(test.count())).toList();
        TruthCells.Builder cells = new TruthCells.Builder(own.size());
        List<BigDecimal> samples = Implication.isNothing(occurs.get(0).occurrences())
                ? List.of(BigDecimal.ZERO)
                : SampleNumbers.of(numbers, true, Optional.of(BigDecimal.ZERO));
        for (BigDecimal count : samples) {
            byte[] truths = new byte[own.size()];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = Truth.of(occurs.get(i).relation().holds(count.compareTo(numbers.get(i))));
            }
            cells.add(truths);
        }
        return mayBeUnknown ? cells.addAll(UNKNOWN).build() : cells.build();
    }

    /** A count is unknown where a window hangs on a date of the lead. */
    private static boolean mayBeUnknown(Occurrences occurrences) {
        return occurrences.windows().stream().anyMatch(window -> !hasNoUnknown(window));
    }

    private static boolean hasNoUnknown(DateWindow window) {
        return window instanceof DateWindow.FromNow
                || (window instanceof DateWindow.Than than && than.other() instanceof DateExpression.Constant)
                || (window instanceof DateWindow.Between between
                        && between.low() instanceof DateExpression.Constant
                        && between.high() instanceof DateExpression.Constant);
    }

    private boolean excludes(int one, byte truth, int other, byte otherTruth) {
        if (truth == UNKNOWN || otherTruth == UNKNOWN) {
            return false;
        }
        Condition test = tests.get(one);
        Condition with = tests.get(other);
        if (test instanceof Condition.IsWithout is) {
            return truth == TRUE && excludes(is.without(), with, otherTruth);
        }
        return !(with instanceof Condition.IsWithout)
                && Implication.holds(as(test, truth), as(with, otherTruth == TRUE ? FALSE : TRUE));
    }

    private static Condition as(Condition test, byte truth) {
        return truth == TRUE ? test : new Condition.Not(test);
    }

    /** Who has been without it so long has not done it since, and has been without it for less, too. */
    private static boolean excludes(Without without, Condition with, byte truth) {
        if (with instanceof Condition.IsWithout is) {
            Without shorter = is.without();
            return truth == FALSE
                    && shorter.occurrences().equals(without.occurrences())
                    && shorter.countingFrom().equals(without.countingFrom())
                    && shorter.unit() == without.unit()
                    && shorter.amount() <= without.amount();
        }
        Condition none = new Condition.Not(new Condition.Occurs(without.broken(), Relation.MORE_OR_EQUAL, 1, false));
        return Implication.holds(none, as(with, truth == TRUE ? FALSE : TRUE));
    }
}
