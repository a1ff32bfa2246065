package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Points;
import org.meritlang.syntax.ArithmeticOperator;

/** Turns numbers into what they can be for a set of leads; never too narrow. */
final class Estimates implements NumberExpression.Visitor<Estimates.Seen> {
    private static final Stretch ZERO = Stretch.of(BigDecimal.ZERO);

    private final Space space;
    private final List<Definition> definitions;
    private final Prospects.Shown shown;
    private final boolean zeroed;
    private final Map<Integer, Seen> defined = new HashMap<>();
    private final Map<Matter, Seen> simple = new HashMap<>();
    private final @Nullable Estimates inFormulas;

    /** What a number can be for the leads of a view. */
    @FunctionalInterface
    interface Estimate {
        Reach reach(View view);
    }

    /**
     * @param touched the variables that it looks at
     * @param asksOutputs whether it looks at scores, too
     */
    record Seen(Estimate estimate, Touched touched, boolean asksOutputs) {
        Reach reach(View view) {
            return estimate.reach(view);
        }
    }

    Estimates(Space space, List<Definition> definitions, Prospects.Shown shown) {
        this(space, definitions, shown, false);
    }

    private Estimates(Space space, List<Definition> definitions, Prospects.Shown shown, boolean zeroed) {
        this.space = space;
        this.definitions = definitions;
        this.shown = shown;
        this.zeroed = zeroed;
        this.inFormulas = zeroed ? null : new Estimates(space, definitions, shown, true);
    }

    /**
     * @param inFormula whether an unknown attribute counts as 0
     */
    Seen compile(NumberExpression number, boolean inFormula) {
        return number.accept(inFormula && inFormulas != null ? inFormulas : this);
    }

    /** A number that is asked for as it is: a count, an age, a day. */
    Seen of(Matter matter) {
        return simple.computeIfAbsent(matter, any -> ofCells(any, false, numbers -> numbers));
    }

    private Seen of(NumberExpression number) {
        return number.accept(this);
    }

    private static Seen always(Reach reach) {
        return new Seen(view -> reach, Touched.NOTHING, false);
    }

    private Seen ofCells(Matter matter, boolean unknownIsZero, Conversion conversion) {
        int variable = space.place(matter);
        List<Cell> cells = space.variable(variable).cells();
        Reach[] table = new Reach[cells.size()];
        Reach any = null;
        for (int cell = 0; cell < table.length; cell++) {
            Reach here = cells.get(cell) instanceof Cell.Among among
                    ? Reach.of(conversion.of(among.numbers()))
                    : Reach.UNKNOWN;
            table[cell] = unknownIsZero && here.unknown() ? Reach.of(ZERO) : here;
            any = any == null ? table[cell] : any.hull(table[cell]);
        }
        Reach all = any == null ? Reach.ANY : any;
        return new Seen(
                view -> {
                    int chosen = view.chosen(variable);
                    return chosen == View.ANY ? all : table[chosen];
                },
                Touched.of(variable),
                false);
    }

    private interface Conversion {
        Stretch of(Stretch numbers);
    }

    private Seen simple(NumberExpression number, boolean unknownIsZero) {
        Optional<Matter> matter = Simple.of(number);
        return matter.isEmpty()
                ? always(Reach.ANY)
                : simple.computeIfAbsent(matter.get(), any -> ofCells(any, unknownIsZero, numbers -> numbers));
    }

    @Override
    public Seen visitConstant(NumberExpression.Constant node) {
        return always(Reach.of(Stretch.of(node.value())));
    }

    @Override
    public Seen visitOfAttribute(NumberExpression.OfAttribute node) {
        return simple(node, zeroed);
    }

    @Override
    public Seen visitScaled(NumberExpression.Scaled node) {
        Stretch factor = Stretch.of(node.factor());
        return ofCells(
                new Matter.Value(node.attribute()),
                zeroed,
                numbers -> numbers.combined(ArithmeticOperator.TIMES, factor));
    }

    @Override
    public Seen visitOfScore(NumberExpression.OfScore node) {
        int score = node.score();
        return new Seen(view -> Reach.of(shown.score(score, view).stretch()), Touched.NOTHING, true);
    }

    @Override
    public Seen visitEarlier(NumberExpression.Earlier node) {
        return new Seen(view -> Reach.of(shown.earlier(node.score()).stretch()), Touched.NOTHING, true);
    }

    @Override
    public Seen visitArithmetic(NumberExpression.Arithmetic node) {
        Seen left = of(node.left());
        Seen right = of(node.right());
        if (node.operator() == ArithmeticOperator.DIVIDED_BY && node.right() instanceof NumberExpression.OfScore by) {
            return byScore(left, right, by.score());
        }
        return new Seen(
                view -> left.reach(view).combined(node.operator(), right.reach(view)),
                left.touched.and(right.touched),
                left.asksOutputs || right.asksOutputs);
    }

    /** Scores have few values, and none nearer to zero than the last place of points. */
    private Seen byScore(Seen left, Seen right, int score) {
        return new Seen(
                view -> {
                    Values values = shown.values(score);
                    BigDecimal below = Points.decimal(values.upTo(-1).orElse(-1));
                    BigDecimal above = Points.decimal(values.from(1).orElse(1));
                    return left.reach(view).divided(right.reach(view), below, above);
                },
                left.touched.and(right.touched),
                true);
    }

    @Override
    public Seen visitLengthOf(NumberExpression.LengthOf node) {
        return simple(node, false);
    }

    /** A date in a formula that is unknown leaves the whole unknown: only number attributes count as 0. */
    @Override
    public Seen visitDaysSince(NumberExpression.DaysSince node) {
        return simple(node, false);
    }

    @Override
    public Seen visitDefined(NumberExpression.Defined node) {
        Seen known = defined.get(node.definition());
        Seen body = known != null ? known : of(((Definition.OfNumber) definitions.get(node.definition())).number());
        defined.put(node.definition(), body);
        int place = 2 * node.definition() + (zeroed ? 1 : 0);
        return new Seen(
                view -> {
                    Reach reach = view.number(place);
                    return reach != null ? reach : view.keepNumber(place, body.reach(view));
                },
                body.touched,
                body.asksOutputs);
    }

    @Override
    public Seen visitAggregate(NumberExpression.Aggregate node) {
        return simple(node, false);
    }
}
