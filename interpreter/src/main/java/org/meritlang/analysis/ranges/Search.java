package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.score.Points;

/**
 * Looks for the leads with the best points: chooses a cell for one variable after another, the most
 * promising first, and leaves out every set of leads that cannot be better than the best found. What it
 * has no time to look into counts with all that it may hold, so that the answer is never too low.
 */
final class Search {
    /** How many sets of leads one search looks at. */
    static final int MOST_SETS = 20_000;

    /** Variables beyond these are left open. */
    private static final int DEEPEST = 400;

    private final Space space;
    private final List<Integer> variables;
    private final Aim aim;
    private final View view;
    private final Budget budget;
    private int sets;
    private long best = Points.LEAST;
    private @Nullable Map<Integer, Integer> bestCells;
    private long unseen = Points.LEAST;

    /**
     * What was found.
     *
     * @param points the best that there can be
     * @param cells those of the leads that it was found for, by variable; none where they do not matter
     */
    record Found(long points, Map<Integer, Integer> cells) {
        Found {
            cells = Map.copyOf(cells);
        }
    }

    private record Choice(int cell, Aim.Outcome outcome) {}

    private Search(Space space, List<Integer> variables, Aim aim, View view, Budget budget) {
        this.space = space;
        this.variables = variables.subList(0, Math.min(DEEPEST, variables.size()));
        this.aim = aim;
        this.view = view;
        this.budget = budget;
    }

    /**
     * Searches among the leads of a view, and leaves the view as it was.
     *
     * @param variables in the order in which they are chosen
     */
    static Found best(Space space, List<Integer> variables, Aim aim, View view, Budget budget) {
        Search search = new Search(space, variables, aim, view, budget);
        Map<Integer, Integer> before = view.chosen();
        search.descend(0, aim.of(view).hope());
        budget.spend(view.takeLooks());
        view.chooseOnly(before);
        Map<Integer, Integer> cells = search.bestCells;
        return new Found(aim.points(Math.max(search.best, search.unseen)), cells == null ? before : cells);
    }

    private void descend(int depth, long hope) {
        if (depth == variables.size()) {
            if (hope > best || bestCells == null) {
                best = hope;
                bestCells = view.chosen();
            }
            return;
        }
        if (sets > MOST_SETS || budget.isSpent()) {
            unseen = Math.max(unseen, hope);
            return;
        }
        int variable = variables.get(depth);
        for (Choice choice : choices(variable)) {
            long promised = choice.outcome.hope();
            if (bestCells == null || promised > best) {
                view.choose(variable, choice.cell);
                descend(depth + 1, promised);
            }
        }
        view.choose(variable, View.ANY);
    }

    private List<Choice> choices(int variable) {
        List<Choice> choices = new ArrayList<>();
        int cells = space.variable(variable).cells().size();
        for (int cell = 0; cell < cells; cell++) {
            if (space.allows(view, variable, cell)) {
                view.choose(variable, cell);
                choices.add(new Choice(cell, aim.of(view)));
                sets++;
            }
        }
        budget.spend(view.takeLooks());
        view.choose(variable, View.ANY);
        choices.sort(Comparator.comparingLong((Choice choice) -> choice.outcome.hope())
                .thenComparingLong(choice -> choice.outcome.sure())
                .reversed());
        return choices;
    }
}
