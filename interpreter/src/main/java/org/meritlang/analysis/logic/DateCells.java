package org.meritlang.analysis.logic;

import static org.meritlang.data.Truth.FALSE;
import static org.meritlang.data.Truth.TRUE;
import static org.meritlang.data.Truth.UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.data.Truth;
import org.meritlang.implication.Implication;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.syntax.Relation;

/** In which ways tests of one known date can come out: against written dates, and in windows from now. */
final class DateCells {
    private final List<Condition> tests;

    private DateCells(List<Condition> tests) {
        this.tests = tests;
    }

    static Optional<List<byte[]>> of(List<Condition> tests) {
        return new DateCells(tests).cells();
    }

    private Optional<List<byte[]>> cells() {
        List<TruthCells> groups = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            Condition test = tests.get(i);
            if (WrittenDays.of(test).isPresent()) {
                written.add(i);
                continue;
            }
            places.add(new int[] {i});
            if (test instanceof Condition.KnownAttribute) {
                groups.add(TruthCells.ofOne(TRUE));
            } else {
                groups.add(
                        window(test).isPresent()
                                ? TruthCells.ofOne(TRUE, FALSE)
                                : TruthCells.ofOne(TRUE, FALSE, UNKNOWN));
            }
        }
        if (!written.isEmpty()) {
            groups.add(days(written));
            places.add(written.stream().mapToInt(Integer::intValue).toArray());
        }
        return Joined.of(groups, places, this::excludes);
    }

    private TruthCells days(List<Integer> written) {
        List<WrittenDays> ranges = written.stream()
                .map(i -> WrittenDays.of(tests.get(i)).orElseThrow())
                .toList();
        List<BigDecimal> ends = new ArrayList<>();
        ranges.forEach(range -> ends.addAll(range.ends()));
        TruthCells.Builder cells = new TruthCells.Builder(ranges.size());
        for (BigDecimal day : SampleNumbers.of(ends, true, Optional.empty())) {
            byte[] truths = new byte[ranges.size()];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = Truth.of(ranges.get(i).takes(day));
            }
            cells.add(truths);
        }
        return cells.build();
    }

    private static Optional<DateWindow.FromNow> window(Condition test) {
        return test instanceof Condition.InWindow in && in.window() instanceof DateWindow.FromNow window
                ? Optional.of(window)
                : Optional.empty();
    }

    private boolean excludes(int one, byte truth, int other, byte otherTruth) {
        Optional<DateWindow.FromNow> window = window(tests.get(one));
        Optional<DateWindow.FromNow> with = window(tests.get(other));
        if (window.isEmpty() || with.isEmpty()) {
            return false;
        }
        DateWindow from = truth == TRUE ? window.get() : opposite(window.get()).orElse(null);
        if (from == null) {
            return false;
        }
        boolean isHit = otherTruth == TRUE && Implication.areApart(from, with.get());
        return isHit || (otherTruth == FALSE && lies(tests.get(one), from, with.get()));
    }

    private static boolean lies(Condition test, DateWindow inner, DateWindow outer) {
        DateExpression date = ((Condition.InWindow) test).date();
        return Implication.holds(new Condition.InWindow(date, inner), new Condition.InWindow(date, outer));
    }

    /** The window that takes just what another does not. */
    private static Optional<DateWindow> opposite(DateWindow.FromNow window) {
        if (!(window instanceof DateWindow.Ago ago)) {
            return Optional.empty();
        }
        Relation relation = switch (ago.relation()) {
            case LESS -> Relation.MORE_OR_EQUAL;
            case LESS_OR_EQUAL -> Relation.MORE;
            case MORE -> Relation.LESS_OR_EQUAL;
            case MORE_OR_EQUAL -> Relation.LESS;
            case EQUAL -> Relation.NOT_EQUAL;
            case NOT_EQUAL -> Relation.EQUAL;
        };
        return Optional.of(new DateWindow.Ago(relation, ago.amount(), ago.unit()));
    }

    /** A test against written days, which have no time: the days that it takes. */
    private record WrittenDays(Relation relation, BigDecimal low, BigDecimal high) {
        static Optional<WrittenDays> of(Condition test) {
            if (test instanceof Condition.DateTest dates) {
                return of(dates.relation(), dates.right());
            }
            if (!(test instanceof Condition.InWindow in)) {
                return Optional.empty();
            }
            if (in.window() instanceof DateWindow.Than than) {
                return of(than.relation(), than.other());
            }
            if (in.window() instanceof DateWindow.Between between) {
                return day(between.low())
                        .flatMap(low -> day(between.high()).map(high -> new WrittenDays(Relation.EQUAL, low, high)));
            }
            return Optional.empty();
        }

        private static Optional<WrittenDays> of(Relation relation, DateExpression date) {
            return day(date).map(day -> new WrittenDays(relation, day, day));
        }

        private static Optional<BigDecimal> day(DateExpression date) {
            return date instanceof DateExpression.Constant constant
                            && constant.instant().isEmpty()
                    ? Optional.of(BigDecimal.valueOf(constant.day().toEpochDay()))
                    : Optional.empty();
        }

        List<BigDecimal> ends() {
            return List.of(low, high);
        }

        boolean takes(BigDecimal day) {
            return low.compareTo(high) == 0
                    ? relation.holds(day.compareTo(low))
                    : day.compareTo(low) >= 0 && day.compareTo(high) <= 0;
        }
    }
}
