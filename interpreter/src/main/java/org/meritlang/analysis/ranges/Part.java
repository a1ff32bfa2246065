package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.analysis.logic.Budget;

/** Rules of one group whose variables nothing else looks at, and the best and the worst of them together. */
final class Part {
    /** So many variables may all be searched together. */
    private static final int FEW = 30;

    private final Outlook outlook;
    private final List<Yields.Seen> rules;
    private final View view;

    /**
     * What such rules give together.
     *
     * @param least the cells of leads that get the least
     * @param most the cells of leads that get the most
     */
    record Settled(Bounds bounds, Map<Integer, Integer> least, Map<Integer, Integer> most) {
        Settled {
            least = Map.copyOf(least);
            most = Map.copyOf(most);
        }
    }

    private Part(Outlook outlook, List<Yields.Seen> rules) {
        this.outlook = outlook;
        this.rules = rules;
        this.view = outlook.scratch();
    }

    static Settled settle(Outlook outlook, List<Yields.Seen> rules, Budget budget) {
        return new Part(outlook, rules).settle(budget);
    }

    /** All values between the least and the most, as far as there is time to tell them apart. */
    static Values values(Outlook outlook, Apart.Piece piece, Budget budget) {
        Bounds bounds = piece.settled().bounds();
        return budget.isSpent() ? Values.of(bounds) : new Part(outlook, piece.rules()).values(bounds, budget);
    }

    private Values values(Bounds bounds, Budget budget) {
        Map<Integer, List<Yields.Seen>> askedBy = askedBy();
        List<Integer> order = askedBy.keySet().stream()
                .filter(variable -> isShared(variable, askedBy))
                .sorted(order(askedBy))
                .toList();
        Budget part = budget.part(Ranges.MOST_OF_VALUES);
        Values values = ValueSearch.of(outlook.space(), order, leads -> Tally.sum(rules, leads), view, part);
        budget.giveBack(part);
        return values.within(bounds);
    }

    private Map<Integer, List<Yields.Seen>> askedBy() {
        Map<Integer, List<Yields.Seen>> askedBy = new HashMap<>();
        for (Yields.Seen rule : rules) {
            rule.touched().stream()
                    .forEach(variable -> askedBy.computeIfAbsent(variable, any -> new ArrayList<>())
                            .add(rule));
        }
        return askedBy;
    }

    private Settled settle(Budget budget) {
        Map<Integer, List<Yields.Seen>> askedBy = askedBy();
        Search.Found most = search(true, askedBy, budget);
        Search.Found least = search(false, askedBy, budget);
        return new Settled(new Bounds(least.points(), most.points()), least.cells(), most.cells());
    }

    /** First the variables that several rules ask; where there are many others, these for each rule alone. */
    private Search.Found search(boolean most, Map<Integer, List<Yields.Seen>> askedBy, Budget budget) {
        Space space = outlook.space();
        List<Integer> order = askedBy.keySet().stream()
                .filter(variable -> askedBy.size() <= FEW || isShared(variable, askedBy))
                .sorted(order(askedBy))
                .toList();
        Budget part = budget.part(Ranges.MOST_OF_A_SEARCH);
        Aim aim = new Aim(v -> sum(rules, v), most);
        Search.Found found = Search.best(space, order, aim, view, part);
        view.chooseOnly(found.cells());
        for (Yields.Seen rule : rules) {
            List<Integer> own = rule.touched().stream()
                    .filter(variable -> view.chosen(variable) == View.ANY)
                    .boxed()
                    .toList();
            if (!own.isEmpty() && !part.isSpent()) {
                Aim alone = new Aim(rule::points, most);
                view.chooseOnly(Search.best(space, own, alone, view, part).cells());
            }
        }
        budget.giveBack(part);
        Map<Integer, Integer> cells = view.chosen();
        view.chooseOnly(Map.of());
        return new Search.Found(found.points(), cells);
    }

    private Comparator<Integer> order(Map<Integer, List<Yields.Seen>> askedBy) {
        return Comparator.comparing((Integer variable) -> isShared(variable, askedBy))
                .thenComparing(variable -> asking(variable, askedBy).size())
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean isShared(int variable, Map<Integer, List<Yields.Seen>> askedBy) {
        return asking(variable, askedBy).size() > 1
                || !outlook.space().exclusions(variable).isEmpty();
    }

    private static List<Yields.Seen> asking(int variable, Map<Integer, List<Yields.Seen>> askedBy) {
        return askedBy.getOrDefault(variable, List.of());
    }

    private static Bounds sum(List<Yields.Seen> rules, View view) {
        Bounds sum = Bounds.ZERO;
        for (Yields.Seen rule : rules) {
            sum = sum.plus(rule.points(view));
        }
        return sum;
    }
}
