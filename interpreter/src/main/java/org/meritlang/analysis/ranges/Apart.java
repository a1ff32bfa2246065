package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.meritlang.analysis.logic.Budget;
import org.meritlang.analysis.logic.Knots;
import org.meritlang.model.CheckedModel;

/**
 * Takes a score, and the scores that it hangs on, apart: into rules that have nothing to do with the rest,
 * which are settled group by group, and those for which all must be looked at together.
 */
final class Apart {
    private final Outlook outlook;
    private final Map<List<Yields.Seen>, Part.Settled> settled;
    private final Partition partition = new Partition();
    private final List<Piece> pieces = new ArrayList<>();
    private final BitSet together = new BitSet();
    private boolean leavesAllOpen;

    /** A settled part of a group, and the cells of those who get the least and the most of it. */
    record Piece(Partition.Place place, List<Yields.Seen> rules, Part.Settled settled) {
        Piece {
            rules = List.copyOf(rules);
        }
    }

    /** A rule and where it stands. */
    private record Standing(Partition.Place place, Yields.Seen rule) {}

    private Apart(Outlook outlook, Map<List<Yields.Seen>, Part.Settled> settled) {
        this.outlook = outlook;
        this.settled = settled;
    }

    /**
     * @param settled parts that are known already; those that are new are added
     */
    static Apart take(int score, Outlook outlook, Map<List<Yields.Seen>, Part.Settled> settled, Budget budget) {
        Apart apart = new Apart(outlook, settled);
        apart.take(view -> outlook.score(score, view), budget);
        return apart;
    }

    /**
     * The same where disqualified leads are left out.
     *
     * @param all whether nothing is settled
     */
    static Apart takeQualified(
            int score, boolean all, Outlook outlook, Map<List<Yields.Seen>, Part.Settled> settled, Budget budget) {
        Apart apart = new Apart(outlook, settled);
        apart.leavesAllOpen = all;
        apart.take(
                view -> {
                    outlook.score(score, view);
                    outlook.disqualified(view);
                },
                budget);
        return apart;
    }

    /** Nothing of a score is settled: takes longer, and shows which points of others go with which. */
    static Apart notAtAll(int score, Outlook outlook, Budget budget) {
        Apart apart = new Apart(outlook, new HashMap<>());
        apart.leavesAllOpen = true;
        apart.take(view -> outlook.score(score, view), budget);
        return apart;
    }

    /** The same for all scores that a condition hangs on. */
    static Apart take(
            Prospects.Seen condition, Outlook outlook, Map<List<Yields.Seen>, Part.Settled> settled, Budget budget) {
        return take(condition.touched(), condition::truths, outlook, settled, budget);
    }

    /** The same for all scores that a number is made of. */
    static Apart take(
            Estimates.Seen number, Outlook outlook, Map<List<Yields.Seen>, Part.Settled> settled, Budget budget) {
        return take(number.touched(), number::reach, outlook, settled, budget);
    }

    private static Apart take(
            Touched touched,
            Consumer<View> look,
            Outlook outlook,
            Map<List<Yields.Seen>, Part.Settled> settled,
            Budget budget) {
        Apart apart = new Apart(outlook, settled);
        apart.lookAt(touched);
        apart.take(look, budget);
        return apart;
    }

    /** Nothing is settled: takes longer, and finds leads with middling points, too. */
    static Apart notAtAll(Prospects.Seen condition, Outlook outlook, Budget budget) {
        Apart apart = new Apart(outlook, new HashMap<>());
        apart.leavesAllOpen = true;
        apart.lookAt(condition.touched());
        apart.take(condition::truths, budget);
        return apart;
    }

    Partition partition() {
        return partition;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The variables that must be looked at together, in their order. */
    List<Integer> together() {
        return together.stream().boxed().toList();
    }

    private void take(Consumer<View> look, Budget budget) {
        CheckedModel model = outlook.model();
        View view = View.of(outlook.space(), model, outlook.everythingOpen());
        look.accept(view);
        budget.spend(view.takeLooks() + model.scores().size() + outlook.space().size());
        Knots knots = new Knots(outlook.space().size());
        List<Standing> rules = new ArrayList<>();
        for (int needed = 0; needed < model.scores().size(); needed++) {
            if (view.score(needed) != null) {
                collect(needed, rules);
            }
        }
        for (int labelling = 0; labelling < model.labellings().size(); labelling++) {
            if (view.labels(labelling) != null) {
                outlook.decision(labelling).forEach(row -> lookAt(row.touched()));
            }
        }
        if (view.disqualified() >= 0) {
            outlook.disqualifications().forEach(one -> lookAt(one.touched()));
        }
        budget.spend(rules.size());
        rules.forEach(standing -> standing.rule.touched().tie(knots));
        tieExcluding(knots);
        settle(rules, knots, budget);
    }

    private void lookAt(Touched touched) {
        touched.stream().forEach(together::set);
    }

    private void collect(int score, List<Standing> rules) {
        Plan plan = outlook.plan(score);
        plan.when().ifPresent(when -> lookAt(when.touched()));
        if (plan.content() instanceof Plan.Formula formula) {
            lookAt(formula.number().touched());
        } else if (plan.content() instanceof Plan.Rules content) {
            content.raises().forEach(raise -> lookAt(raise.when().touched()));
            content.limits().forEach(limit -> lookAt(limit.when().touched()));
            int plain = -1;
            for (int i = 0; i < content.groups().size(); i++) {
                Plan.Group group = content.groups().get(i);
                group.when().ifPresent(when -> lookAt(when.touched()));
                plain = group.isPlain() && plain < 0 ? i : plain;
                Partition.Place place = new Partition.Place(score, group.isPlain() ? plain : i);
                group.rules().forEach(rule -> rules.add(new Standing(place, rule)));
            }
        }
    }

    private void tieExcluding(Knots knots) {
        Space space = outlook.space();
        for (int variable = 0; variable < space.size(); variable++) {
            int one = variable;
            space.exclusions(variable).forEach(exclusion -> knots.tie(one, exclusion.other()));
        }
    }

    private void settle(List<Standing> rules, Knots knots, Budget budget) {
        Map<Integer, List<Standing>> byKnot = new LinkedHashMap<>();
        BitSet open = new BitSet();
        together.stream().forEach(variable -> open.set(knots.knot(variable)));
        Map<Integer, Partition.Place> places = new HashMap<>();
        List<Standing> free = new ArrayList<>();
        for (Standing standing : rules) {
            if (standing.rule.touched().isEmpty()) {
                free.add(standing);
                continue;
            }
            int knot = knots.knot(standing.rule.touched().first());
            byKnot.computeIfAbsent(knot, any -> new ArrayList<>()).add(standing);
            boolean elsewhere = leavesAllOpen
                    || !places.computeIfAbsent(knot, any -> standing.place).equals(standing.place);
            if (elsewhere || standing.rule.asksOutputs()) {
                open.set(knot);
            }
        }
        for (Standing standing : free) {
            if (standing.rule.asksOutputs() || leavesAllOpen) {
                leaveOpen(standing);
            } else {
                settle(standing.place, List.of(standing.rule), budget);
            }
        }
        byKnot.forEach((knot, standings) -> {
            if (open.get(knot)) {
                standings.forEach(this::leaveOpen);
            } else {
                settle(
                        standings.get(0).place,
                        standings.stream().map(Standing::rule).toList(),
                        budget);
            }
        });
    }

    private void leaveOpen(Standing standing) {
        partition.share(standing.place).open().add(standing.rule);
        lookAt(standing.rule.touched());
    }

    private void settle(Partition.Place place, List<Yields.Seen> rules, Budget budget) {
        Part.Settled part = settled.get(rules);
        if (part == null) {
            part = Part.settle(outlook, rules, budget);
            settled.put(rules, part);
        }
        Partition.Share share = partition.share(place);
        share.settle(share.settled().plus(part.bounds()));
        pieces.add(new Piece(place, rules, part));
    }
}
