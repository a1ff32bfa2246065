package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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
    }

    /**
     * @param touched the variables that it looks at
     * @param asksOutputs whether it looks at scores or labels, too
     */
    record Seen(Yield yield, Touched touched, boolean asksOutputs) {
        Bounds points(View view) {
            return this.yield.points(view);
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
        rule.accept(new Asking(questions));
    }

    /** What something gives where a condition may or may not be true. */
    private static Bounds under(int truths, Bounds given) {
        if (!Truths.canBeTrue(truths)) {
            return Bounds.ZERO;
        }
        return Truths.canFail(truths) ? given.withZero() : given;
    }

    /** Something under the {@code when} of its sentence. */
    private Seen under(Optional<Condition> when, Yield given, Touched touched, boolean asksOutputs) {
        Optional<Prospects.Seen> own = prospects.compile(when);
        Touched all = own.map(seen -> touched.and(seen.touched())).orElse(touched);
        boolean asks = asksOutputs || own.stream().anyMatch(Prospects.Seen::asksOutputs);
        return new Seen(
                view -> under(own.map(seen -> seen.truths(view)).orElse(Truths.TRUE), given.points(view)), all, asks);
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
        return under(rule.when(), view -> perAmount(rule, number.reach(view)), number.touched(), number.asksOutputs());
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
                table.when(),
                view -> firstThatHolds(rows, points, view),
                touched,
                rows.stream().anyMatch(Prospects.Seen::asksOutputs));
    }

    private static Bounds firstThatHolds(List<Prospects.Seen> rows, List<Bounds> points, View view) {
        @Nullable Bounds all = null;
        for (int row = 0; row < rows.size(); row++) {
            int truths = rows.get(row).truths(view);
            if (Truths.canBeTrue(truths)) {
                all = all == null ? points.get(row) : all.hull(points.get(row));
            }
            if (!Truths.canFail(truths)) {
                return all == null ? Bounds.ZERO : all;
            }
        }
        return all == null ? Bounds.ZERO : all.withZero();
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
        return under(
                when,
                view -> {
                    int chosen = view.chosen(variable);
                    return chosen == View.ANY ? all : table[chosen];
                },
                Touched.of(variable),
                false);
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
        return under(rule.when(), view -> given, Touched.NOTHING, false);
    }

    /** Asks what rules ask. */
    private record Asking(Questions questions) implements Rule.Visitor<Void> {
        @Override
        public Void visitWhen(Rule.When rule) {
            questions.ask(rule.condition());
            return null;
        }

        @Override
        public Void visitPerAmount(Rule.PerAmount rule) {
            questions.ask(rule.number());
            questions.ask(rule.when());
            Simple.of(rule.number()).ifPresent(matter -> {
                questions.cut(matter, BigDecimal.ZERO);
                timesUpTo(rule.points(), rule.cap())
                        .ifPresent(times -> questions.cut(matter, rule.step().multiply(times)));
            });
            return null;
        }

        @Override
        public Void visitTable(Rule.Table table) {
            table.rows().forEach(row -> questions.ask(row.condition()));
            questions.ask(table.when());
            return null;
        }

        @Override
        public Void visitPerOccurrence(Rule.PerOccurrence rule) {
            questions.ask(rule.when());
            count(rule.occurrences(), rule.limits(), timesUpTo(rule.points(), rule.cap()));
            return null;
        }

        @Override
        public Void visitOccurrenceTable(Rule.OccurrenceTable table) {
            questions.ask(table.when());
            count(table.occurrences(), table.limits(), Optional.empty());
            for (Rule.OccurrenceRow row : table.rows()) {
                count(table.occurrences(), table.limits(), timesUpTo(row.points(), table.cap()));
            }
            return null;
        }

        private void count(Occurrences occurrences, Limits limits, Optional<BigDecimal> times) {
            Matter.Count count = new Matter.Count(occurrences, false);
            questions.count(count);
            times.ifPresent(value -> questions.cut(count, value));
            long most = Frequent.most(occurrences, limits);
            if (most < Long.MAX_VALUE) {
                questions.cut(count, BigDecimal.valueOf(most));
            }
        }

        @Override
        public Void visitPerSilence(Rule.PerSilence rule) {
            questions.ask(rule.when());
            return null;
        }

        /** How many times it takes to reach the cap. */
        private static Optional<BigDecimal> timesUpTo(long points, Range cap) {
            long bound = points < 0 ? cap.low() : cap.high();
            boolean isOpen = points == 0 || bound == Long.MIN_VALUE || bound == Long.MAX_VALUE || bound == 0;
            if (isOpen || (bound < 0) != (points < 0)) {
                return Optional.empty();
            }
            return Optional.of(BigDecimal.valueOf(bound).divide(BigDecimal.valueOf(points), 0, RoundingMode.CEILING));
        }
    }
}
