package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.NumberExpression;
import org.meritlang.score.Points;

/** The attainable range of each score, and what conditions allow of scores together. For one thread. */
public final class Ranges {
    /** In looks at what leads are asked: of one search, and of a whole model. */
    static final long MOST_OF_A_SEARCH = 3_000_000;

    private static final long MOST_OF_A_MODEL = 20_000_000;

    private final Outlook outlook;
    private final List<Range> ranges = new ArrayList<>();
    private final Map<List<Yields.Seen>, Part.Settled> settled = new HashMap<>();
    private final Budget budget = new Budget(MOST_OF_A_MODEL);

    /** Both ends. */
    public record Range(Extreme low, Extreme high) {
        public Bounds bounds() {
            return new Bounds(low.points(), high.points());
        }
    }

    private Ranges(Outlook outlook) {
        this.outlook = outlook;
    }

    public static Ranges of(CheckedModel model) {
        Ranges ranges = new Ranges(new Outlook(model));
        Range[] found = new Range[model.scores().size()];
        for (CheckedModel.Output output : model.order()) {
            if (output instanceof CheckedModel.Output.OfScore score) {
                found[score.index()] = ranges.find(score.index());
                ranges.outlook.know(score.index(), found[score.index()].bounds());
            }
        }
        ranges.ranges.addAll(List.of(found));
        return ranges;
    }

    public Outlook outlook() {
        return outlook;
    }

    /** The range of a score, as if nobody were disqualified. */
    public Range range(int score) {
        return ranges.get(score);
    }

    /**
     * What a number that is made of scores can be, in points, as if nobody were disqualified; scores are looked at
     * together. An end is without a bound where none was found.
     */
    public Range range(NumberExpression number) {
        Estimates.Seen seen = outlook.prospects().estimates().compile(number, false);
        Aim.Wanted wanted = view -> points(seen.reach(view));
        return budget.isSpent()
                ? roughly(wanted.of(outlook.everybody()))
                : range(Apart.take(seen, outlook, settled, budget), wanted);
    }

    /** Leads for whom a number is unknown have none that could be the least or the most. */
    private static Bounds points(Reach number) {
        return number.known() == null ? new Bounds(Points.MOST, Points.LEAST) : Bounds.of(number.known());
    }

    /**
     * Whether some lead may make a condition true, as if nobody were disqualified; scores are looked at
     * together, so that {@code fit >= 50 and engagement >= 60} is false where one excludes the other.
     */
    public boolean canHold(Condition condition) {
        return cells(condition).isPresent();
    }

    /** Whether some lead may make a condition false or unknown, as if nobody were disqualified. */
    public boolean canFail(Condition condition) {
        if (budget.isSpent()) {
            return true;
        }
        Prospects.Seen seen = outlook.prospects().compile(condition);
        Apart apart = Apart.take(seen, outlook, settled, budget);
        return best(apart, view -> failure(seen.truths(view)), true).points() > 0;
    }

    private static Bounds failure(int truths) {
        return new Bounds(Truths.canBeTrue(truths) ? 0 : 1, Truths.canFail(truths) ? 1 : 0);
    }

    /** The cells of leads that may make a condition true; empty where none can. */
    Optional<Map<Integer, Integer>> cells(Condition condition) {
        if (budget.isSpent()) {
            return Optional.of(Map.of());
        }
        Prospects.Seen seen = outlook.prospects().compile(condition);
        return cells(seen, Apart.take(seen, outlook, settled, budget));
    }

    /** The same, found more slowly, where the points of a score must be neither the most nor the least. */
    Optional<Map<Integer, Integer>> exactCells(Condition condition) {
        if (budget.isSpent()) {
            return Optional.empty();
        }
        Prospects.Seen seen = outlook.prospects().compile(condition);
        return cells(seen, Apart.notAtAll(seen, outlook, budget));
    }

    private Optional<Map<Integer, Integer>> cells(Prospects.Seen seen, Apart apart) {
        Extreme best = best(apart, view -> truth(seen.truths(view)), true);
        return best.points() > 0 ? Optional.of(best.cells()) : Optional.empty();
    }

    private static Bounds truth(int truths) {
        return new Bounds(Truths.canFail(truths) ? 0 : 1, Truths.canBeTrue(truths) ? 1 : 0);
    }

    private Range find(int score) {
        Aim.Wanted wanted = view -> outlook.score(score, view);
        return budget.isSpent()
                ? roughly(wanted.of(outlook.scratch()))
                : range(Apart.take(score, outlook, settled, budget), wanted);
    }

    private static Range roughly(Bounds bounds) {
        return new Range(new Extreme(bounds.low(), Map.of()), new Extreme(bounds.high(), Map.of()));
    }

    private Range range(Apart apart, Aim.Wanted wanted) {
        return new Range(best(apart, wanted, false), best(apart, wanted, true));
    }

    private Extreme best(Apart apart, Aim.Wanted wanted, boolean most) {
        View view = View.of(outlook.space(), outlook.model(), apart.partition());
        Aim aim = new Aim(wanted, most);
        Budget part = budget.part(MOST_OF_A_SEARCH);
        view.lookAtAll();
        Search.Found found = Search.best(outlook.space(), apart.together(), aim, view, part);
        view.chooseOnly(found.cells());
        Extreme best = new Extreme(found.points(), new Leaning(apart, aim, view, part).cells());
        budget.giveBack(part);
        return best;
    }
}
