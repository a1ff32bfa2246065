package org.meritlang.analysis.ranges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.model.Condition;

/** What the truth of a condition can be for a set of leads where it hangs on one matter, or is a matter of its own. */
final class CellProspects {
    private final Space space;
    private final Map<Matter, Prospects.Seen> known = new HashMap<>();

    CellProspects(Space space) {
        this.space = space;
    }

    Space space() {
        return space;
    }

    /** A condition that hangs on one variable alone. */
    static Prospects.Seen along(Runs runs) {
        return new Prospects.Seen(runs, Touched.of(runs.variable()), false);
    }

    Prospects.Seen of(int variable, Answer answer) {
        List<Cell> cells = space.variable(variable).cells();
        return along(Runs.of(variable, cells.size(), cell -> answer.of(cells.get(cell))));
    }

    interface Answer {
        int of(Cell cell);
    }

    /** A condition that is not taken apart, of which something may be known all the same. */
    Prospects.Seen free(Condition condition, Prospects.Prospect known, Touched touched) {
        Prospects.Seen own = of(space.place(new Matter.Holds(condition)), CellProspects::truth);
        return new Prospects.Seen(
                view -> {
                    int possible = known.truths(view);
                    int both = possible & own.truths(view);
                    return both == Truths.NONE ? possible : both;
                },
                own.touched().and(touched),
                false);
    }

    static int truth(Cell cell) {
        return cell instanceof Cell.Is is ? Truths.of(is.truth()) : Truths.UNKNOWN;
    }

    Prospects.Seen known(Matter matter) {
        return known.computeIfAbsent(
                matter, any -> of(space.place(any), cell -> Truths.of(!(cell instanceof Cell.Unknown))));
    }

    /** Unknown where something that it needs is. */
    Prospects.Seen whereKnown(Condition condition, List<Prospects.Seen> needed) {
        return free(
                condition,
                view -> {
                    int all = Truths.TRUE;
                    for (Prospects.Seen one : needed) {
                        all = Truths.and(all, one.truths(view));
                    }
                    return (Truths.canBeTrue(all) ? Truths.KNOWN : Truths.NONE)
                            | (Truths.canFail(all) ? Truths.UNKNOWN : Truths.NONE);
                },
                Touched.all(needed.stream().map(Prospects.Seen::touched).toList()));
    }
}
