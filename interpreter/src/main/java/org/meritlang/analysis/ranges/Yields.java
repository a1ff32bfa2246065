package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.Condition;
import org.meritlang.model.Decay;
import org.meritlang.model.Limits;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Range;
import org.meritlang.model.Rule;
import org.meritlang.score.Points;

/** Turns rules into what they can give to a set of leads; never too narrow. */
final class Yields implements Rule.Visitor<Yields.Seen> {
    private final Space space;
    private final Prospects prospects;

    /** What a rule can give to the leads of a view. */
    @FunctionalInterface
    interface Yield {
        Bounds points(View view);

        /** The same value by value, where these can be told apart. */
        default Values values(View view) {
            return Values.of(points(view));
        }
    }

    /**
     * @param touched the variables that it looks at
     * @param asksOutputs whether it looks at scores or labels, too
     */
    record Seen(Yield yield, Touched touched, boolean asksOutputs) {
        Bounds points(View view) {
            return this.yield.points(view);
        }

        Values values(View view) {
            return this.yield.values(view);
        }
    }

    /** So many points for each of something: what it gives is a multiple of these, or a cap. */
    private record Multiples(Yield given, long each) implements Yield {
        @Override
        public Bounds points(View view) {
            return given.points(view);
        }

        @Override
        public Values values(View view) {
            return Values.multiples(given.points(view), each);
        }
    }

    /** Something under the {@code when} of its sentence. */
    private record Under(Optional<Prospects.Seen> when, Yield given) implements Yield {
        private int truths(View view) {
            return when.map(seen -> seen.truths(view)).orElse(Truths.TRUE);
        }

        @Override
        public Bounds points(View view) {
            return under(truths(view), given.points(view));
        }

        @Override
        public Values values(View view) {
            int truths = truths(view);
            if (!Truths.canBeTrue(truths)) {
                return Values.ZERO;
            }
            Values whole = given.values(view);
            return Truths.canFail(truths) ? whole.orZero() : whole;
        }
    }

    /** The points of the first row that holds. */
    private record FirstRow(List<Prospects.Seen> rows, List<Bounds> points) implements Yield {
        @Override
        public Bounds points(View view) {
            @Nullable Bounds all = null;
            for (Bounds one : firstThatHolds(rows, points, view)) {
                all = all == null ? one : all.hull(one);
            }
            return all == null ? Bounds.ZERO : all;
        }

        @Override
        public Values values(View view) {
            return firstThatHolds(rows, points, view).stream()
                    .map(Values::of)
                    .reduce(Values::or)
                    .orElse(Values.ZERO);
        }
    }

    Yields(Space space, Prospects prospects) {
        this.space = space;
        this.prospects = prospects;
    }

    Seen compile(Rule rule) {
        return rule.accept(this);
    }

    /** What a rule asks, and where its caps cut. */
    static void ask(Rule rule, Questions questions) {
        rule.accept(new RuleQuestions(questions));
    }

    /** What something gives where a condition may or may not be true. */
    private static Bounds under(int truths, Bounds given) {
        if (!Truths.canBeTrue(truths)) {
            return Bounds.ZERO;
        }
        return Truths.canFail(truths) ? given.withZero() : given;
    }

    private Seen under(Optional<Condition> when, Yield given, Touched touched, boolean asksOutputs) {
        Optional<Prospects.Seen> own = prospects.compile(when);
        Touched all = own.map(seen -> touched.and(seen.touched())).orElse(touched);
        boolean asks = asksOutputs || own.stream().anyMatch(Prospects.Seen::asksOutputs);
        return new Seen(new Under(own, given), all, asks);
    }

    private static Bounds shrunk(Bounds whole, boolean shrinks) {
        return shrinks ? whole.withZero() : whole;
    }

    @Override
    public Seen visitWhen(Rule.When rule) {
        Bounds given = shrunk(Bounds.of(rule.points()), rule.aging().isPresent());
        return under(Optional.of(rule.condition()), view -> given, Touched.NOTHING, false);
    }

    @Override
    public Seen visitPerAmount(Rule.PerAmount rule) {
        Estimates.Seen number = prospects.estimates().compile(rule.number(), false);
        Yield given = new Multiples(view -> perAmount(rule, number.reach(view)), rule.points());
        return under(rule.when(), given, number.touched(), number.asksOutputs());
    }

    private static Bounds perAmount(Rule.PerAmount rule, Reach number) {
        Stretch known = number.known();
        if (known == null) {
            return Bounds.ZERO;
        }
        BigDecimal low = known.low();
        BigDecimal high = known.high();
        long least = low == null ? 0 : steps(low, rule.step(), false);
        long most = high == null ? Long.MAX_VALUE : steps(high, rule.step(), !known.highIn());
        Bounds given = Bounds.times(least, Math.max(least, most), rule.points()).clamped(rule.cap());
        return number.unknown() ? given.withZero() : given;
    }

    /** Full steps; below an end that is left out the last one may not be full. */
    private static long steps(BigDecimal number, BigDecimal step, boolean endIsOut) {
        if (number.signum() <= 0) {
            return 0;
        }
        BigDecimal[] divided = number.divideAndRemainder(step);
        BigInteger full = divided[0].toBigInteger();
        boolean notQuite = endIsOut && divided[1].signum() == 0 && full.signum() > 0;
        return (notQuite ? full.subtract(BigInteger.ONE) : full)
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    @Override
    public Seen visitTable(Rule.Table table) {
        List<Prospects.Seen> rows = table.rows().stream()
                .map(row -> prospects.compile(row.condition()))
                .toList();
        List<Bounds> points = table.rows().stream()
                .map(row ->
                        shrunk(Bounds.of(row.points()), row.aging().isPresent()).clamped(table.cap()))
                .toList();
        Touched touched = Touched.all(rows.stream().map(Prospects.Seen::touched).toList());
        return under(
                table.when(), new FirstRow(rows, points), touched, rows.stream().anyMatch(Prospects.Seen::asksOutputs));
    }

    /** The points of all rows that may be the first, and nothing where perhaps none is. */
    private static List<Bounds> firstThatHolds(List<Prospects.Seen> rows, List<Bounds> points, View view) {
        List<Bounds> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int truths = rows.get(row).truths(view);
            if (Truths.canBeTrue(truths)) {
                all.add(points.get(row));
            }
            if (!Truths.canFail(truths)) {
                return all;
            }
        }
        all.add(Bounds.ZERO);
        return all;
    }

    @Override
    public Seen visitPerOccurrence(Rule.PerOccurrence rule) {
        Bounds each = Bounds.of(rule.points());
        return perOccurrence(rule.occurrences(), rule.limits(), rule.decay(), rule.when(), rule.cap(), each);
    }

    @Override
    public Seen visitOccurrenceTable(Rule.OccurrenceTable table) {
        Bounds each = Bounds.ZERO;
        for (Rule.OccurrenceRow row : table.rows()) {
            each = each.hull(Bounds.of(row.points()));
        }
        return perOccurrence(table.occurrences(), table.limits(), table.decay(), table.when(), table.cap(), each);
    }

    private Seen perOccurrence(
            Occurrences occurrences,
            Limits limits,
            Optional<Decay> decay,
            Optional<Condition> when,
            Range cap,
            Bounds each) {
        int variable = space.place(new Matter.Count(occurrences, false));
        List<Cell> cells = space.variable(variable).cells();
        Bounds[] table = new Bounds[cells.size()];
        @Nullable Bounds any = null;
        for (int cell = 0; cell < table.length; cell++) {
            table[cell] = cells.get(cell) instanceof Cell.Among among
                    ? given(among.numbers(), occurrences, limits, decay, each).clamped(cap)
                    : Bounds.ZERO;
            any = any == null ? table[cell] : any.hull(table[cell]);
        }
        Bounds all = any == null ? Bounds.ZERO : any;
        Yield given = view -> {
            int chosen = view.chosen(variable);
            return chosen == View.ANY ? all : table[chosen];
        };
        boolean isStepped = decay.isEmpty() && each.low() == each.high();
        return under(when, isStepped ? new Multiples(given, each.low()) : given, Touched.of(variable), false);
    }

    private static Bounds given(
            Stretch counts, Occurrences occurrences, Limits limits, Optional<Decay> decay, Bounds each) {
        BigDecimal low = counts.low();
        BigDecimal high = counts.high();
        long least = low == null ? 0 : low.longValue();
        long most = high == null ? Long.MAX_VALUE : high.longValue();
        long atMost = Math.min(most, Frequent.most(occurrences, limits));
        long atLeast = Math.min(atMost, atLeast(least, limits));
        Bounds given = new Bounds(
                Bounds.times(atLeast, atMost, each.low()).low(),
                Bounds.times(atLeast, atMost, each.high()).high());
        if (decay.isEmpty()) {
            return given;
        }
        Bounds shrunk = given.withZero();
        return new Bounds(
                Math.max(
                        shrunk.low(), shrinking(each.low(), limits, decay.get()).low()),
                Math.min(
                        shrunk.high(),
                        shrinking(each.high(), limits, decay.get()).high()));
    }

    private static Bounds shrinking(long points, Limits limits, Decay decay) {
        return Frequent.shrinking(points, limits, decay).orElse(new Bounds(Points.LEAST, Points.MOST));
    }

    /** Of so many occurrences, how many surely count. */
    private static long atLeast(long occurrences, Limits limits) {
        if (!limits.frequencies().isEmpty() || occurrences == 0) {
            return 0;
        }
        long counted = limits.perValue().isEmpty() ? occurrences : 1;
        return limits.times().isPresent() ? Math.min(counted, limits.times().getAsInt()) : counted;
    }

    @Override
    public Seen visitPerSilence(Rule.PerSilence rule) {
        Bounds given = Bounds.times(0, Long.MAX_VALUE, rule.points())
                .clamped(rule.cap())
                .withZero();
        return under(rule.when(), new Multiples(view -> given, rule.points()), Touched.NOTHING, false);
    }
}
