package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.meritlang.analysis.logic.Linear;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;

/** Turns conditions into what their truth can be for a set of leads; never too few truth values. */
public final class Prospects implements Condition.Visitor<Prospects.Seen> {
    private final Space space;
    private final CellProspects cells;
    private final TextProspects texts;
    private final DateProspects dates;
    private final List<Definition> definitions;
    private final Estimates estimates;
    private final Shown shown;
    private final Map<Integer, Seen> defined = new HashMap<>();

    /** What the truth of a condition can be for the leads of a view. */
    @FunctionalInterface
    interface Prospect {
        int truths(View view);
    }

    /**
     * A condition, ready to be looked at for any set of leads.
     *
     * @param touched the variables that it looks at
     * @param asksOutputs whether it looks at scores or labels, too
     */
    public record Seen(Prospect prospect, Touched touched, boolean asksOutputs) {
        public int truths(View view) {
            return prospect.truths(view);
        }
    }

    /** What outputs can be for the leads of a view. */
    interface Shown {
        Bounds score(int index, View view);

        /** All that it can be for any lead at all. */
        Values values(int score);

        /** At an earlier instant, as it was shown then. */
        Bounds earlier(int score);

        BitSet labels(int labelling, View view);

        /** The place of a label among those of its output. */
        int label(int labelling, String label);

        int disqualified(View view);
    }

    Prospects(Space space, List<Definition> definitions, Shown shown) {
        this.space = space;
        this.definitions = definitions;
        this.shown = shown;
        this.estimates = new Estimates(space, definitions, shown);
        this.cells = new CellProspects(space);
        this.texts = new TextProspects(cells);
        this.dates = new DateProspects(cells, estimates);
    }

    Estimates estimates() {
        return estimates;
    }

    public Seen compile(Condition condition) {
        return condition.accept(this);
    }

    public Optional<Seen> compile(Optional<Condition> condition) {
        return condition.map(this::compile);
    }

    private static Seen always(int truths) {
        return new Seen(view -> truths, Touched.NOTHING, false);
    }

    private List<Seen> all(List<Condition> terms) {
        return terms.stream().map(this::compile).toList();
    }

    private static List<Prospect> prospects(List<Seen> terms) {
        return terms.stream().map(Seen::prospect).toList();
    }

    private static Seen of(List<Seen> terms, Prospect prospect) {
        return new Seen(
                prospect,
                Touched.all(terms.stream().map(Seen::touched).toList()),
                terms.stream().anyMatch(Seen::asksOutputs));
    }

    /**
     * Terms joined one by one.
     *
     * @param alone what no terms at all are
     */
    private Seen joined(List<Condition> terms, int alone, IntBinaryOperator join) {
        List<Seen> seen = all(terms);
        List<Prospect> prospects = prospects(seen);
        return Runs.joined(prospects, join)
                .map(CellProspects::along)
                .orElseGet(() -> of(seen, view -> {
                    int truths = alone;
                    for (Prospect term : prospects) {
                        truths = join.applyAsInt(truths, term.truths(view));
                    }
                    return truths;
                }));
    }

    @Override
    public Seen visitConstant(Condition.Constant node) {
        return always(Truths.of(node.value()));
    }

    @Override
    public Seen visitAnd(Condition.And node) {
        return joined(node.terms(), Truths.TRUE, Truths::and);
    }

    @Override
    public Seen visitOr(Condition.Or node) {
        return joined(node.terms(), Truths.FALSE, Truths::or);
    }

    @Override
    public Seen visitNot(Condition.Not node) {
        Seen term = compile(node.term());
        return term.prospect instanceof Runs runs
                ? CellProspects.along(runs.not())
                : of(List.of(term), view -> Truths.not(term.truths(view)));
    }

    @Override
    public Seen visitAtLeast(Condition.AtLeast node) {
        List<Seen> seen = all(node.terms());
        List<Prospect> terms = prospects(seen);
        return of(seen, view -> {
            List<Integer> truths = new ArrayList<>(terms.size());
            terms.forEach(term -> truths.add(term.truths(view)));
            return Truths.atLeast(node.count(), truths);
        });
    }

    @Override
    public Seen visitYesNo(Condition.YesNo node) {
        return cells.of(space.place(new Matter.Value(node.attribute())), CellProspects::truth);
    }

    @Override
    public Seen visitKnownAttribute(Condition.KnownAttribute node) {
        return cells.known(new Matter.Value(node.attribute()));
    }

    @Override
    public Seen visitKnownNumber(Condition.KnownNumber node) {
        Estimates.Seen number = estimates.compile(node.number(), false);
        return new Seen(view -> number.reach(view).isKnown(), number.touched(), number.asksOutputs());
    }

    @Override
    public Seen visitKnownText(Condition.KnownText node) {
        Matter text = Simple.of(node.text());
        return cells.known(text);
    }

    @Override
    public Seen visitNumberTest(Condition.NumberTest node) {
        Condition.NumberTest solved = Linear.solved(node);
        Optional<Matter> simple = Simple.of(solved.left());
        if (simple.isPresent()
                && !(solved.left() instanceof NumberExpression.Scaled)
                && solved.right() instanceof NumberExpression.Constant bound
                && !space.knows(new Matter.Holds(node))) {
            int variable = space.place(simple.get());
            List<Cell> all = space.variable(variable).cells();
            return CellProspects.along(Runs.compared(variable, all, solved.relation(), Stretch.of(bound.value())));
        }
        return compared(simple.isPresent() ? solved : node, node);
    }

    private Seen compared(Condition.NumberTest test, Condition.NumberTest node) {
        Estimates.Seen left = estimates.compile(test.left(), false);
        Estimates.Seen right = estimates.compile(test.right(), false);
        Touched touched = left.touched().and(right.touched());
        Prospect compared = view -> left.reach(view).compared(test.relation(), right.reach(view));
        return space.knows(new Matter.Holds(node))
                ? cells.free(node, compared, touched)
                : new Seen(compared, touched, left.asksOutputs() || right.asksOutputs());
    }

    @Override
    public Seen visitTextIs(Condition.TextIs node) {
        return texts.of(node);
    }

    @Override
    public Seen visitSameText(Condition.SameText node) {
        return texts.of(node);
    }

    @Override
    public Seen visitTextTest(Condition.TextTest node) {
        return texts.of(node);
    }

    @Override
    public Seen visitDateTest(Condition.DateTest node) {
        return dates.of(node);
    }

    @Override
    public Seen visitInWindow(Condition.InWindow node) {
        return dates.of(node);
    }

    @Override
    public Seen visitDefined(Condition.Defined node) {
        int index = node.definition();
        @Nullable Seen known = defined.get(index);
        Seen body = known != null ? known : compile(((Definition.OfCondition) definitions.get(index)).condition());
        defined.put(index, body);
        if (body.prospect instanceof Runs) {
            return body;
        }
        return new Seen(
                view -> {
                    int truths = view.definition(index);
                    return truths < 0 ? view.keepDefinition(index, body.truths(view)) : truths;
                },
                body.touched,
                body.asksOutputs);
    }

    @Override
    public Seen visitLabelIs(Condition.LabelIs node) {
        BitSet wanted = new BitSet();
        node.labels().forEach(label -> wanted.set(shown.label(node.labelling(), label)));
        return new Seen(
                view -> {
                    BitSet possible = shown.labels(node.labelling(), view);
                    BitSet others = (BitSet) possible.clone();
                    others.andNot(wanted);
                    return (possible.intersects(wanted) ? Truths.TRUE : Truths.NONE)
                            | (others.isEmpty() ? Truths.NONE : Truths.FALSE);
                },
                Touched.NOTHING,
                true);
    }

    @Override
    public Seen visitDisqualified(Condition.Disqualified node) {
        return new Seen(shown::disqualified, Touched.NOTHING, true);
    }

    @Override
    public Seen visitEarlier(Condition.Earlier node) {
        return cells.free(node, view -> Truths.KNOWN, Touched.NOTHING);
    }

    @Override
    public Seen visitOccurs(Condition.Occurs node) {
        Reach bound = Reach.of(Stretch.of(BigDecimal.valueOf(node.count())));
        Estimates.Seen count = estimates.of(new Matter.Count(node.occurrences(), node.onDays()));
        return new Seen(view -> count.reach(view).compared(node.relation(), bound), count.touched(), false);
    }

    @Override
    public Seen visitIsWithout(Condition.IsWithout node) {
        return cells.free(node, view -> Truths.ANY, Touched.NOTHING);
    }
}
