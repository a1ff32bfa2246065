package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritlang.analysis.logic.Texts;
import org.meritlang.implication.Implication;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Without;
import org.meritlang.syntax.Relation;

/** All that leads can be, as far as a model asks: variables, and pairs of cells that no lead is in at once. */
final class Space {
    /** More questions of one kind than this are not compared with each other. */
    private static final int MOST_COMPARED = 200;

    /** So many comparisons are made, whatever is asked. */
    private static final int MOST_COMPARISONS = 500_000;

    private int comparisons;

    private final List<Variable> variables;
    private final Map<Matter, Integer> places = new HashMap<>();
    private final List<List<Exclusion>> exclusions = new ArrayList<>();

    /** A lead in this cell is not in that one of another variable. */
    record Exclusion(int cell, int other, int otherCell) {}

    Space(Questions questions, Schema schema) {
        Cells cells = new Cells(questions, schema);
        this.variables = questions.matters().stream().map(cells::cut).toList();
        for (int i = 0; i < variables.size(); i++) {
            places.put(variables.get(i).matter(), i);
            exclusions.add(new ArrayList<>());
        }
        comparePatterns(schema);
        compareCounts();
        compareConditions();
    }

    int size() {
        return variables.size();
    }

    Variable variable(int place) {
        return variables.get(place);
    }

    /** The place of something that was asked about. */
    int place(Matter matter) {
        Integer place = places.get(matter);
        if (place == null) {
            throw new IllegalArgumentException("nothing asks for " + matter);
        }
        return place;
    }

    boolean knows(Matter matter) {
        return places.containsKey(matter);
    }

    List<Exclusion> exclusions(int variable) {
        return exclusions.get(variable);
    }

    /** Whether a choice of a cell agrees with the cells chosen for other variables. */
    boolean allows(View view, int variable, int cell) {
        view.look(exclusions.get(variable).size());
        for (Exclusion exclusion : exclusions.get(variable)) {
            if (exclusion.cell == cell && view.chosen(exclusion.other) == exclusion.otherCell) {
                return false;
            }
        }
        return true;
    }

    private void exclude(int one, int cell, int other, int otherCell) {
        exclusions.get(one).add(new Exclusion(cell, other, otherCell));
        exclusions.get(other).add(new Exclusion(otherCell, one, cell));
    }

    private void comparePatterns(Schema schema) {
        Map<Matter, List<Matter.Pattern>> byText = variables.stream()
                .map(Variable::matter)
                .filter(Matter.Pattern.class::isInstance)
                .map(Matter.Pattern.class::cast)
                .collect(Collectors.groupingBy(Matter.Pattern::text, LinkedHashMap::new, Collectors.toList()));
        byText.forEach((text, patterns) -> {
            if (patterns.size() <= MOST_COMPARED && mayCompare((long) patterns.size() * patterns.size())) {
                patterns.forEach(one -> patterns.forEach(other -> compare(one, other, schema.isList(text))));
            }
        });
    }

    /** Of a list, two elements may pass two tests that one text cannot pass. */
    private void compare(Matter.Pattern one, Matter.Pattern other, boolean isList) {
        if (one.equals(other)) {
            return;
        }
        Condition from = one.test();
        Condition to = other.test();
        if (Texts.implies(from, to)) {
            exclude(place(one), 1, place(other), 0);
        }
        if (!isList && place(one) < place(other) && Texts.exclude(from, to)) {
            exclude(place(one), 1, place(other), 1);
        }
    }

    private boolean mayCompare(long pairs) {
        boolean may = pairs <= MOST_COMPARISONS - comparisons;
        comparisons += may ? (int) pairs : 0;
        return may;
    }

    private void compareCounts() {
        List<Matter.Count> counts = variables.stream()
                .map(Variable::matter)
                .filter(Matter.Count.class::isInstance)
                .map(Matter.Count.class::cast)
                .toList();
        if (counts.size() <= MOST_COMPARED) {
            counts.forEach(inner -> counts.forEach(outer -> compare(inner, outer)));
        }
    }

    private void compare(Matter.Count inner, Matter.Count outer) {
        boolean moreOnDays = !inner.onDays() && outer.onDays();
        if (inner.equals(outer) || moreOnDays || !areAmong(inner.occurrences(), outer.occurrences())) {
            return;
        }
        int one = place(inner);
        int other = place(outer);
        List<Cell> inners = variables.get(one).cells();
        List<Cell> outers = variables.get(other).cells();
        if (!mayCompare((long) inners.size() * outers.size())) {
            return;
        }
        for (int i = 0; i < inners.size(); i++) {
            for (int j = 0; j < outers.size(); j++) {
                if (inners.get(i) instanceof Cell.Among more
                        && outers.get(j) instanceof Cell.Among fewer
                        && fewer.numbers().isBelow(more.numbers())) {
                    exclude(one, i, other, j);
                }
            }
        }
    }

    /** Conditions that are not taken apart, with each other, and silences with what breaks them. */
    private void compareConditions() {
        List<Matter.Holds> conditions = variables.stream()
                .map(Variable::matter)
                .filter(Matter.Holds.class::isInstance)
                .map(Matter.Holds.class::cast)
                .toList();
        if (conditions.size() > MOST_COMPARED
                || !mayCompare((long) conditions.size() * (conditions.size() + variables.size()))) {
            return;
        }
        for (Matter.Holds one : conditions) {
            conditions.forEach(other -> compare(one, other));
            if (one.condition() instanceof Condition.IsWithout is) {
                compare(one, is.without());
            }
        }
    }

    private void compare(Matter.Holds one, Matter.Holds other) {
        if (one.condition() instanceof Condition.InWindow from
                && other.condition() instanceof Condition.InWindow to
                && !one.equals(other)
                && from.date().equals(to.date())) {
            if (place(one) < place(other) && Implication.areApart(from.window(), to.window())) {
                exclude(place(one), cell(one, true), place(other), cell(other, true));
            }
            if (Implication.holds(from, to)) {
                exclude(place(one), cell(one, true), place(other), cell(other, false));
            }
        }
    }

    private int cell(Matter.Holds matter, boolean truth) {
        return variables.get(place(matter)).cells().indexOf(new Cell.Is(truth));
    }

    /** Who has been without something so long has not done it since. */
    private void compare(Matter.Holds silent, Without without) {
        Condition broken = happened(without.broken());
        for (int other = 0; other < variables.size(); other++) {
            if (variables.get(other).matter() instanceof Matter.Count count
                    && Implication.holds(happened(count.occurrences()), broken)) {
                List<Cell> counts = variables.get(other).cells();
                for (int cell = 0; cell < counts.size(); cell++) {
                    if (counts.get(cell) instanceof Cell.Among among
                            && !among.numbers().holds(BigDecimal.ZERO)) {
                        exclude(place(silent), cell(silent, true), other, cell);
                    }
                }
            }
        }
    }

    private static Condition happened(Occurrences occurrences) {
        return new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, 1, false);
    }

    private static boolean areAmong(Occurrences inner, Occurrences outer) {
        return inner.activity() == outer.activity()
                && (outer.filter().isEmpty() || outer.filter().equals(inner.filter()))
                && outer.windows().stream()
                        .allMatch(window -> inner.windows().stream().anyMatch(own -> isWithin(own, window)));
    }

    private static boolean isWithin(DateWindow inner, DateWindow outer) {
        return inner.equals(outer)
                || (inner instanceof DateWindow.InTheLast some
                        && outer instanceof DateWindow.InTheLast all
                        && some.unit().isCalendar()
                        && all.unit().isCalendar()
                        && Ages.most(some.amount(), some.unit()) <= Ages.fewest(all.amount(), all.unit()));
    }
}
