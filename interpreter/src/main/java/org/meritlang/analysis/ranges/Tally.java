package org.meritlang.analysis.ranges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.analysis.logic.Budget;

/** The values that scores can have for the leads of a view; never too few. */
final class Tally {
    /** In pairs of values that are added up for one sum. */
    private static final long MOST_WORK = 100_000;

    private final Outlook outlook;
    private final Apart apart;
    private final Map<Partition.Place, Values> settled = new HashMap<>();

    Tally(Outlook outlook, Apart apart, Budget budget) {
        this.outlook = outlook;
        this.apart = apart;
        for (Apart.Piece piece : apart.pieces()) {
            Values before = settled.getOrDefault(piece.place(), Values.ZERO);
            Values more = Part.values(outlook, piece, budget);
            budget.spend((long) before.size() * more.size());
            settled.put(piece.place(), budget.isSpent() ? before.roughlyPlus(more) : before.plus(more));
        }
    }

    /** Of a score. */
    Values of(int score, View view) {
        Plan plan = outlook.plan(score);
        Values content;
        if (plan.content() instanceof Plan.Rules rules) {
            content = sum(score, rules, view);
        } else if (plan.content() instanceof Plan.Sum sum) {
            content = Values.ZERO;
            for (int part : sum.scores()) {
                content = plus(content, of(part, view), view);
            }
        } else {
            return Values.of(outlook.score(score, view));
        }
        int when = plan.when().map(seen -> seen.truths(view)).orElse(Truths.TRUE);
        return under(when, content).mapped(points -> points.clamped(plan.range()));
    }

    private static Values under(int truths, Values given) {
        if (!Truths.canBeTrue(truths)) {
            return Values.ZERO;
        }
        return Truths.canFail(truths) ? given.orZero() : given;
    }

    private Values sum(int score, Plan.Rules rules, View view) {
        Values sum = Values.ZERO;
        for (int i = 0; i < rules.groups().size(); i++) {
            Plan.Group group = rules.groups().get(i);
            sum = plus(sum, group(new Partition.Place(score, i), group, view), view);
        }
        for (Plan.Limit raise : rules.raises()) {
            long to = raise.points();
            sum = changed(
                    sum,
                    raise.when().truths(view),
                    sum.mapped(points -> new Bounds(Math.max(points.low(), to), Math.max(points.high(), to))));
        }
        for (Plan.Limit limit : rules.limits()) {
            long to = limit.points();
            sum = changed(
                    sum,
                    limit.when().truths(view),
                    sum.mapped(points -> new Bounds(Math.min(points.low(), to), Math.min(points.high(), to))));
        }
        return sum;
    }

    private static Values changed(Values from, int truths, Values to) {
        if (!Truths.canBeTrue(truths)) {
            return from;
        }
        return Truths.canFail(truths) ? from.or(to) : to;
    }

    private Values group(Partition.Place place, Plan.Group group, View view) {
        Values sum = settled.getOrDefault(place, Values.ZERO);
        sum = plus(sum, sum(apart.partition().share(place).open(), view), view);
        int when = group.when().map(seen -> seen.truths(view)).orElse(Truths.TRUE);
        return under(when, sum).mapped(points -> points.clamped(group.range()));
    }

    /** What rules give together; of very many with many values only roughly. */
    static Values sum(List<Yields.Seen> rules, View view) {
        Values sum = Values.ZERO;
        long work = 0;
        for (Yields.Seen rule : rules) {
            Values more = work > MOST_WORK ? Values.of(rule.points(view)) : rule.values(view);
            work += (long) sum.size() * more.size();
            sum = work > MOST_WORK ? sum.roughlyPlus(more) : sum.plus(more);
        }
        view.look(work);
        return sum;
    }

    /** The sum of both, which takes its time. */
    private static Values plus(Values one, Values other, View view) {
        view.look((long) one.size() * other.size());
        return one.plus(other);
    }
}
