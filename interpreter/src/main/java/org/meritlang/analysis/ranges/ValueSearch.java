package org.meritlang.analysis.ranges;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meritlang.analysis.logic.Budget;

/**
 * Finds the values that points have, not only the least and the most: chooses a cell for one variable after another,
 * and leaves out sets of leads that have nothing new. What it has no time to look into counts with all that it may hold.
 */
final class ValueSearch {
    private static final int MOST_SETS = 1_000;

    private final Space space;
    private final List<Integer> variables;
    private final Function<View, Values> wanted;
    private final View view;
    private final Budget budget;
    private int sets;
    private @Nullable Values found;

    private ValueSearch(Space space, List<Integer> variables, Function<View, Values> wanted, View view, Budget budget) {
        this.space = space;
        this.variables = variables;
        this.wanted = wanted;
        this.view = view;
        this.budget = budget;
    }

    /**
     * Searches among the leads of a view, and leaves the view as it was.
     *
     * @param variables in the order in which they are chosen
     */
    static Values of(Space space, List<Integer> variables, Function<View, Values> wanted, View view, Budget budget) {
        ValueSearch search = new ValueSearch(space, variables, wanted, view, budget);
        Map<Integer, Integer> before = view.chosen();
        search.descend(0);
        budget.spend(view.takeLooks());
        view.chooseOnly(before);
        return search.found == null ? wanted.apply(view) : search.found;
    }

    private void descend(int depth) {
        Values here = wanted.apply(view);
        budget.spend(view.takeLooks() + here.size());
        sets++;
        if (found != null && found.contains(here)) {
            return;
        }
        if (depth == variables.size() || sets > MOST_SETS || budget.isSpent()) {
            found = found == null ? here : found.or(here);
            return;
        }
        int variable = variables.get(depth);
        int cells = space.variable(variable).cells().size();
        for (int cell = 0; cell < cells; cell++) {
            if (space.allows(view, variable, cell)) {
                view.choose(variable, cell);
                descend(depth + 1);
            }
        }
        view.choose(variable, View.ANY);
    }
}
