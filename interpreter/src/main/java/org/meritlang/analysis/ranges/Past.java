package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritlang.guess.Goals;
import org.meritlang.guess.Nodes;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;

/** Leads that had most of a score, or a label, at the earlier instant at which some condition looks at it. */
final class Past {
    /** So many different looks back are tried. */
    private static final int MOST = 4;

    /** Each row stands for the denial of all rows above it, so that longer ones would take too long to go through. */
    private static final int MOST_ROWS = 1_000;

    private final Ranges ranges;
    private final Witnesses witnesses;
    private @Nullable List<Look> looks;

    /** What somebody was, and makes those who were it. */
    private record Look(Witnesses witnesses, Supplier<Map<Integer, Integer>> cells) {}

    Past(Ranges ranges, Witnesses witnesses) {
        this.ranges = ranges;
        this.witnesses = witnesses;
    }

    /** Leads for each look back; what they were then comes first. */
    Stream<Supplier<List<Example>>> of(Map<Integer, Integer> cells, boolean most) {
        return looks().stream().map(look -> () -> {
            Map<Integer, Integer> both = new HashMap<>(cells);
            both.putAll(look.cells.get());
            return look.witnesses.of(both, most);
        });
    }

    private List<Look> looks() {
        List<Look> known = looks;
        if (known == null) {
            known = find();
            looks = known;
        }
        return known;
    }

    private List<Look> find() {
        CheckedModel model = ranges.outlook().model();
        if (hasManyRows(model)) {
            return List.of();
        }
        Nodes nodes = new Goals(model).nodes();
        List<Look> found = new ArrayList<>();
        for (NumberExpression number : nodes.numbers()) {
            if (number instanceof NumberExpression.Earlier then) {
                found.add(new Look(
                        witnesses.ago(then.amount(), then.unit()),
                        () -> ranges.range(then.score()).high().cells()));
            }
        }
        for (Condition condition : nodes.conditions()) {
            if (condition instanceof Condition.Earlier then) {
                found.add(new Look(
                        witnesses.ago(then.amount(), then.unit()),
                        () -> ranges.cells(then.output()).orElse(Map.of())));
            }
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static boolean hasManyRows(CheckedModel model) {
        Stream<Integer> decisions = model.labellings().stream()
                .map(labelling ->
                        labelling instanceof Decision decision ? decision.rows().size() : 0);
        Stream<Integer> tables = model.scores().stream()
                .flatMap(score -> score.content() instanceof Score.Content.Rules rules
                        ? rules.groups().stream().flatMap(group -> group.rules().stream())
                        : Stream.of())
                .map(rule -> rule instanceof Rule.Table table ? table.rows().size() : 0);
        return Stream.concat(decisions, tables).anyMatch(rows -> rows > MOST_ROWS);
    }
}
