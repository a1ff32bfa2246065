package org.meritlang.guess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateExpression;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Without;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.AggregateKind;
import org.meritlang.syntax.TimeUnit;

/** Guesses what a lead has done. */
final class ActWays {
    /** More occurrences than this are not tried. */
    static final int MOST_TIMES = 400;

    private static final int MOST_FILTERS = 24;

    private final CheckedModel model;
    private final Vantage vantage;

    ActWays(CheckedModel model, Vantage vantage) {
        this.model = model;
        this.vantage = vantage;
    }

    /** One occurrence that is meant. */
    List<Sketch> once(Occurrences occurrences) {
        Activity activity = model.activities().get(occurrences.activity());
        List<Sketch> passing = occurrences
                .filter()
                .map(filter -> Ways.ofFilter(filter, activity.attributes(), model, vantage))
                .orElse(List.of(Sketch.NOTHING));
        List<Sketch> ways = new ArrayList<>();
        for (MomentWays.Moment moment : new MomentWays(model, vantage).in(occurrences.windows())) {
            for (Sketch with : passing.subList(0, Math.min(passing.size(), MOST_FILTERS))) {
                Act act = new Act(occurrences.activity(), with.attributes(), 1, moment.at());
                if (!vantage.instant(act.when()).isAfter(vantage.asOf())) {
                    ways.addAll(Sketch.of(List.of(act)).and(moment.also()));
                }
            }
        }
        return ways.subList(0, Math.min(ways.size(), Joining.MOST));
    }

    /** About as many occurrences as a condition asks for. */
    List<Sketch> of(Condition.Occurs asked) {
        List<Sketch> ways = new ArrayList<>();
        for (int times : List.of(Math.max(1, asked.count()), asked.count() + 1, Math.max(1, asked.count() - 1))) {
            if (times <= MOST_TIMES) {
                for (Sketch once : once(asked.occurrences())) {
                    ways.add(asked.onDays() ? onDays(once, times) : times(once, times));
                }
            }
        }
        return ways.stream().distinct().limit(Joining.MOST).toList();
    }

    /** Nothing for so long: the last occurrence, or the date that is counted from, lies so far back. */
    List<Sketch> of(Without without) {
        List<Sketch> ways = new ArrayList<>();
        List<Value> moments = List.of(
                new Value.Ago(without.amount(), without.unit()), new Value.Ago(without.amount() + 1, without.unit()));
        if (without.countingFrom().orElse(null) instanceof DateExpression.OfAttribute date) {
            moments.forEach(moment -> ways.add(Sketch.of(date.attribute(), moment)));
        }
        for (Sketch once : once(without.occurrences())) {
            for (Value moment : moments) {
                ways.add(changed(once, act -> new Act(act.activity(), act.with(), 1, Optional.of(moment))));
            }
            ways.add(once);
        }
        return ways.stream().distinct().limit(Joining.MOST).toList();
    }

    /** Occurrences of which this number is made. */
    List<Sketch> of(NumberExpression.Aggregate aggregate, BigDecimal value) {
        List<Sketch> ways = new ArrayList<>();
        for (Sketch once : once(aggregate.occurrences())) {
            if (aggregate.attribute().isEmpty()) {
                if (isCount(value)) {
                    ways.add(times(once, value.intValue()));
                }
            } else if (aggregate.kind() == AggregateKind.COUNT_OF_DIFFERENT) {
                if (isCount(value)) {
                    ways.add(different(once, aggregate.attribute().getAsInt(), value.intValue()));
                }
            } else {
                int attribute = aggregate.attribute().getAsInt();
                ways.add(changed(once, act -> with(act, attribute, new Value.Number(value))));
            }
        }
        return ways.subList(0, Math.min(ways.size(), 6));
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() > 0 && value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(MOST_TIMES)) <= 0;
    }

    private static Sketch times(Sketch once, int times) {
        return changed(once, act -> act.times(times));
    }

    /** The first act is the one that is meant; those behind it only go with it. */
    private static Sketch changed(Sketch sketch, UnaryOperator<Act> change) {
        List<Act> acts = new ArrayList<>(sketch.acts());
        acts.set(0, change.apply(acts.get(0)));
        return new Sketch(sketch.attributes(), acts);
    }

    private static Act with(Act act, int attribute, Value value) {
        Map<Integer, Value> with = new TreeMap<>(act.with());
        with.put(attribute, value);
        return new Act(act.activity(), with, act.times(), act.when());
    }

    private static Sketch onDays(Sketch once, int days) {
        List<Act> acts = new ArrayList<>();
        Act first = once.acts().get(0);
        for (int day = 0; day < days; day++) {
            acts.add(new Act(
                    first.activity(),
                    first.with(),
                    1,
                    day == 0 ? Optional.empty() : Optional.of(new Value.Ago(day, TimeUnit.DAY))));
        }
        acts.addAll(once.acts().subList(1, once.acts().size()));
        return new Sketch(once.attributes(), acts);
    }

    private Sketch different(Sketch once, int attribute, int count) {
        Act first = once.acts().get(0);
        Attribute named = model.activities().get(first.activity()).attributes().get(attribute);
        List<Act> acts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            acts.add(with(first, attribute, value(named.type(), i)));
        }
        acts.addAll(once.acts().subList(1, once.acts().size()));
        return new Sketch(once.attributes(), acts);
    }

    private static Value value(Type type, int number) {
        if (type instanceof Type.Number || type instanceof Type.Amount) {
            return new Value.Number(BigDecimal.valueOf(number));
        }
        if (type instanceof Type.OneOf oneOf) {
            return new Value.Listed(
                    oneOf.values().get((number - 1) % oneOf.values().size()));
        }
        if (type instanceof Type.YesNo) {
            return new Value.YesNo(number % 2 == 1);
        }
        return type instanceof Type.Date ? new Value.Ago(number, TimeUnit.DAY) : new Value.Text("number " + number);
    }
}
