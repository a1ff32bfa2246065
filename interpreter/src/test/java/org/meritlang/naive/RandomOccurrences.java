package org.meritlang.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.DateWindow;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Without;
import org.meritlang.schema.Type;
import org.meritlang.syntax.AggregateKind;
import org.meritlang.syntax.Relation;

/** What sentences say of activities. */
final class RandomOccurrences {
    private final Chance chance;
    private final RandomWindows windows;
    private final RandomFilters filters;
    private final Supplier<DateExpression> dates;
    private final List<Occurrences> before = new ArrayList<>();

    /**
     * @param dates makes the dates of a lead that windows may hang on
     */
    RandomOccurrences(Chance chance, RandomWindows windows, Supplier<DateExpression> dates) {
        this.chance = chance;
        this.windows = windows;
        this.filters = new RandomFilters(chance, windows);
        this.dates = dates;
    }

    /** Some that were meant before, or others. */
    Occurrences occurrences() {
        if (!before.isEmpty() && chance.oneIn(3)) {
            return chance.of(before);
        }
        Occurrences made = of(activity(), 2);
        before.add(made);
        return made;
    }

    /** Of one activity. */
    Occurrences of(int activity) {
        return of(activity, 2);
    }

    private Occurrences of(int activity, int depth) {
        int count = depth == 0 ? chance.below(2) : chance.of(0, 0, 1, 1, 1, 2);
        List<DateWindow> all = new ArrayList<>(chance.times(count, () -> window(depth)));
        if (isRecent()) {
            all.add(windows.recent());
        }
        return new Occurrences(activity, chance.oneIn(2) ? Optional.empty() : filters.filter(activity), all);
    }

    private DateWindow window(int depth) {
        if (depth > 0 && chance.oneIn(4)) {
            Occurrences others = of(activity(), depth - 1);
            return chance.oneIn(2) && !isRecent()
                    ? new DateWindow.SinceTheLast(others)
                    : new DateWindow.WithinAfter(RandomTimes.amount(chance), windows.unit(), others);
        }
        return chance.oneIn(3) ? windows.recent() : windows.window(dates);
    }

    Condition condition() {
        return switch (chance.below(5)) {
            case 0 -> new Condition.Not(atLeastOne());
            case 1 ->
                new Condition.Occurs(
                        occurrences(), chance.of(Relation.values()), chance.between(1, 4), chance.oneIn(2));
            case 2 -> isRecent() ? atLeastOne() : new Condition.IsWithout(without());
            default -> atLeastOne();
        };
    }

    private Condition atLeastOne() {
        return new Condition.Occurs(occurrences(), Relation.MORE_OR_EQUAL, 1, false);
    }

    Without without() {
        return new Without(
                RandomTimes.amount(chance),
                windows.manner().periodUnit(chance),
                occurrences(),
                chance.oneIn(2) ? Optional.empty() : Optional.of(dates.get()));
    }

    NumberExpression number() {
        Occurrences occurrences = occurrences();
        AggregateKind kind = chance.of(AggregateKind.values());
        List<Integer> attributes = Activities.attributes(occurrences.activity())
                .filter(attribute -> isTaken(kind, Activities.type(occurrences.activity(), attribute)))
                .boxed()
                .toList();
        return kind == AggregateKind.COUNT || attributes.isEmpty()
                ? new NumberExpression.Aggregate(AggregateKind.COUNT, OptionalInt.empty(), occurrences)
                : new NumberExpression.Aggregate(kind, OptionalInt.of(chance.of(attributes)), occurrences);
    }

    /** Whether nothing may look beyond windows: not how often something happened, nor when it happened last. */
    boolean isRecent() {
        return windows.manner() == Manner.RECENT;
    }

    private static boolean isTaken(AggregateKind kind, Type type) {
        return kind == AggregateKind.COUNT_OF_DIFFERENT
                ? !(type instanceof Type.TextList)
                : type instanceof Type.Number || type instanceof Type.Amount;
    }

    private int activity() {
        return chance.of(
                Activities.PAGE_VISITED,
                Activities.PAGE_VISITED,
                Activities.ORDER_PLACED,
                Activities.ORDER_PLACED,
                Activities.LOGIN,
                Activities.ANY);
    }
}
