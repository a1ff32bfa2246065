package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.guess.Facts;
import org.meritlang.guess.Vantage;
import org.meritlang.guess.Ways;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Example;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.syntax.Relation;

/**
 * Leads in chosen cells that say no more than that something holds: a sum, a ratio, a window on a date of the lead. How
 * that comes about is guessed from what it names.
 */
final class Guessed {
    /** So many are guessed for the same cells. */
    private static final int MOST = 40;

    private final CheckedModel model;
    private final Space space;
    private final Witnesses witnesses;

    Guessed(CheckedModel model, Space space, Witnesses witnesses) {
        this.model = model;
        this.space = space;
        this.witnesses = witnesses;
    }

    /** None where cells tell all. */
    List<Example> of(Map<Integer, Integer> cells, boolean most) {
        Manner manner = Manner.all(most).get(0);
        Map<Integer, Integer> plain = new HashMap<>(cells);
        List<Condition> open = new ArrayList<>();
        cells.forEach((variable, chosen) -> {
            Matter matter = space.variable(variable).matter();
            open(matter, space.variable(variable).cells().get(chosen), manner).ifPresent(condition -> {
                open.add(condition);
                plain.remove(variable);
            });
        });
        if (open.isEmpty()) {
            return List.of();
        }
        Example base = witnesses.of(plain, most).get(0);
        Vantage vantage = Vantage.at(base.asOf(), model);
        return Ways.of(new Condition.And(open), true, model, vantage).stream()
                .limit(MOST)
                .map(way -> way.facts(model, vantage))
                .flatMap(facts -> Stream.of(joined(base, facts, true), joined(base, facts, false)))
                .distinct()
                .toList();
    }

    /** What must hold where the cell alone makes no lead. */
    private static Optional<Condition> open(Matter matter, Cell cell, Manner manner) {
        if (matter instanceof Matter.Holds holds && cell instanceof Cell.Is is) {
            return is.truth() ? Optional.of(holds.condition()) : Optional.empty();
        }
        if (matter instanceof Matter.Amount amount && cell instanceof Cell.Among among) {
            return Optional.of(new Condition.NumberTest(
                    amount.number(), Relation.EQUAL, new NumberExpression.Constant(manner.pick(among.numbers()))));
        }
        if (matter instanceof Matter.Count count && cell instanceof Cell.Among among && isCounted(count)) {
            int times = manner.pick(among.numbers()).intValue();
            return times == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Condition.Occurs(count.occurrences(), Relation.MORE_OR_EQUAL, times, count.onDays()));
        }
        return Optional.empty();
    }

    /** Whether a window is counted from something of the lead. */
    private static boolean isCounted(Matter.Count count) {
        Occurrences occurrences = count.occurrences();
        return occurrences.windows().stream().anyMatch(window -> !(window instanceof DateWindow.FromNow));
    }

    /** A lead with all that is known of it, and what is guessed. */
    private static Example joined(Example base, Facts facts, boolean guessGoesFirst) {
        Map<String, Object> attributes = new LinkedHashMap<>(guessGoesFirst ? facts.attributes() : base.attributes());
        (guessGoesFirst ? base.attributes() : facts.attributes()).forEach(attributes::putIfAbsent);
        List<Example.Deed> deeds = new ArrayList<>(base.deeds());
        deeds.addAll(facts.deeds());
        return new Example(base.title(), base.span(), base.asOf(), attributes, deeds, List.of());
    }
}
