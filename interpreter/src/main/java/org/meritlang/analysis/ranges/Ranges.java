package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;

/** The attainable range of each score, and what conditions allow of scores together. For one thread. */
public final class Ranges {
    /** In looks at what leads are asked: of one search, and of a whole model. */
    static final long MOST_OF_A_SEARCH = 3_000_000;

    private static final long MOST_OF_A_MODEL = 20_000_000;

    /** The same for telling values apart, which takes no time from the search for the ends. */
    static final long MOST_OF_VALUES = 300_000;

    private static final long MOST_OF_ALL_VALUES = 3_000_000;

    /** The same for looking closer at what scores can be together. */
    private static final long MOST_OF_A_CLOSE_LOOK = 400_000;

    private static final long MOST_OF_CLOSE_LOOKS = 6_000_000;

    /** Of a set of leads in which nobody is. */
    private static final Bounds NOBODY = new Bounds(Points.MOST, Points.LEAST);

    private final Outlook outlook;
    private final ValuesAsked asked;
    private final List<Range> ranges = new ArrayList<>();
    private final List<Range> qualified = new ArrayList<>();
    private final Map<List<Yields.Seen>, Part.Settled> settled = new HashMap<>();
    private final Budget budget = new Budget(MOST_OF_A_MODEL);
    private final Budget forValues = new Budget(MOST_OF_ALL_VALUES);
    private final Budget forCloseLooks = new Budget(MOST_OF_CLOSE_LOOKS);

    /** Both ends. */
    public record Range(Extreme low, Extreme high) {
        public Bounds bounds() {
            return new Bounds(low.points(), high.points());
        }
    }

    private Ranges(Outlook outlook) {
        this.outlook = outlook;
        this.asked = new ValuesAsked(outlook);
    }

    public static Ranges of(CheckedModel model) {
        Ranges ranges = new Ranges(new Outlook(model));
        Range[] found = new Range[model.scores().size()];
        for (CheckedModel.Output output : model.order()) {
            if (output instanceof CheckedModel.Output.OfScore score) {
                found[score.index()] = ranges.find(score.index());
            }
        }
        ranges.ranges.addAll(List.of(found));
        for (int score = 0; score < found.length; score++) {
            ranges.qualified.add(
                    model.disqualifications().isEmpty() ? found[score] : ranges.findQualified(score, found[score]));
        }
        return ranges;
    }

    public Outlook outlook() {
        return outlook;
    }

    /** The range of a score for leads that are not disqualified. */
    public Range range(int score) {
        return qualified.get(score);
    }

    /** The range of a score as if nobody were disqualified, as conditions of any sentence see it. */
    public Range rangeOfAll(int score) {
        return ranges.get(score);
    }

    /** Whether a score is known to have no end that way; without one there may be an end that was not found. */
    public boolean isEndless(int score, boolean up) {
        Endless.Ways ways = new Endless(outlook.model()).of(score);
        return ways.known() && (up ? ways.up() : ways.down());
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
        return number.known() == null ? NOBODY : Bounds.of(number.known());
    }

    /**
     * Whether some lead may make a condition true, as if nobody were disqualified; scores are looked at
     * together, so that {@code fit >= 50 and engagement >= 60} is false where one excludes the other.
     */
    public boolean canHold(Condition condition) {
        if (budget.isSpent()) {
            return true;
        }
        Prospects.Seen seen = outlook.prospects().compile(condition);
        Apart apart = Apart.take(seen, outlook, settled, budget);
        return cells(seen, apart).isPresent()
                && asked.allow(condition, seen, budget)
                && (apart.pieces().isEmpty() || asked.isOfOneScore(condition, seen) || canHoldCloser(seen));
    }

    /** With nothing settled; where there is no time for that, it can. */
    private boolean canHoldCloser(Prospects.Seen seen) {
        if (forCloseLooks.isSpent()) {
            return true;
        }
        Budget part = forCloseLooks.part(MOST_OF_A_CLOSE_LOOK);
        Apart apart = Apart.notAtAll(seen, outlook, part);
        View view = View.of(outlook.space(), outlook.model(), apart.partition());
        Aim aim = new Aim(leads -> truth(seen.truths(leads)), true);
        long most =
                Search.best(outlook.space(), apart.together(), aim, view, part).points();
        forCloseLooks.giveBack(part);
        return most > 0;
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
        if (budget.isSpent()) {
            Range roughly = roughly(wanted.of(outlook.scratch()));
            outlook.know(score, roughly.bounds());
            return roughly;
        }
        Apart apart = Apart.take(score, outlook, settled, budget);
        Range range = range(apart, wanted);
        Values values = values(score, apart, range.bounds());
        outlook.know(score, range.bounds());
        outlook.know(score, values);
        return range;
    }

    private static Range roughly(Bounds bounds) {
        return new Range(new Extreme(bounds.low(), Map.of()), new Extreme(bounds.high(), Map.of()));
    }

    private Range range(Apart apart, Aim.Wanted wanted) {
        return new Range(best(apart, wanted, false), best(apart, wanted, true));
    }

    private Values values(int score, Apart settling, Bounds bounds) {
        if (forValues.isSpent()) {
            return Values.of(bounds);
        }
        boolean isFormula = outlook.plan(score).content() instanceof Plan.Formula;
        Apart apart = isFormula ? Apart.notAtAll(score, outlook, forValues) : settling;
        Tally tally = new Tally(outlook, apart, forValues);
        View view = View.of(outlook.space(), outlook.model(), apart.partition());
        Budget part = forValues.part(MOST_OF_VALUES);
        Values values = ValueSearch.of(outlook.space(), apart.together(), leads -> tally.of(score, leads), view, part);
        forValues.giveBack(part);
        return values.within(bounds);
    }

    /** Where disqualified leads are left out; never wider than that of all leads. */
    private Range findQualified(int score, Range all) {
        if (budget.isSpent()) {
            return all;
        }
        boolean asksOutputs = outlook.disqualifications().stream().anyMatch(Prospects.Seen::asksOutputs);
        Apart apart = Apart.takeQualified(score, asksOutputs, outlook, settled, budget);
        Aim.Wanted wanted = view -> Truths.canFail(outlook.disqualified(view)) ? outlook.score(score, view) : NOBODY;
        Extreme low = best(apart, wanted, false);
        Extreme high = best(apart, wanted, true);
        boolean isSomebody = low.points() <= high.points();
        return new Range(
                isSomebody && low.points() >= all.low.points() ? low : all.low,
                isSomebody && high.points() <= all.high.points() ? high : all.high);
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
