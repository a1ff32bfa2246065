package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.meritlang.analysis.logic.Linear;
import org.meritlang.analysis.logic.Texts;
import org.meritlang.check.Condition;
import org.meritlang.check.DateExpression;
import org.meritlang.check.DateWindow;
import org.meritlang.check.Definition;
import org.meritlang.check.NumberExpression;
import org.meritlang.check.Windows;
import org.meritlang.data.Folding;
import org.meritlang.syntax.Quantifier;
import org.meritlang.syntax.Relation;

/** Turns conditions into what their truth can be for a set of leads; never too few truth values. */
public final class Prospects implements Condition.Visitor<Prospects.Seen> {
    private final Space space;
    private final List<Definition> definitions;
    private final Estimates estimates;
    private final Shown shown;
    private final Map<Integer, Seen> defined = new HashMap<>();
    private final Map<Matter, Seen> known = new HashMap<>();

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

    /** A condition that hangs on one variable alone. */
    private static Seen along(Runs runs) {
        return new Seen(runs, Touched.of(runs.variable()), false);
    }

    private Seen ofCells(int variable, Answer answer) {
        List<Cell> cells = space.variable(variable).cells();
        return along(Runs.of(variable, cells.size(), cell -> answer.of(cells.get(cell))));
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
                .map(Prospects::along)
                .orElseGet(() -> of(seen, view -> {
                    int truths = alone;
                    for (Prospect term : prospects) {
                        truths = join.applyAsInt(truths, term.truths(view));
                    }
                    return truths;
                }));
    }

    private interface Answer {
        int of(Cell cell);
    }

    /** A condition that is not taken apart, of which something may be known all the same. */
    private Seen free(Condition condition, Prospect known, Touched touched) {
        Seen own = ofCells(space.place(new Matter.Holds(condition)), Prospects::truth);
        return new Seen(
                view -> {
                    int possible = known.truths(view);
                    int both = possible & own.truths(view);
                    return both == Truths.NONE ? possible : both;
                },
                own.touched.and(touched),
                false);
    }

    private static int truth(Cell cell) {
        return cell instanceof Cell.Is is ? Truths.of(is.truth()) : Truths.UNKNOWN;
    }

    private Seen known(Matter matter) {
        return known.computeIfAbsent(
                matter, any -> ofCells(space.place(any), cell -> Truths.of(!(cell instanceof Cell.Unknown))));
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
                ? along(runs.not())
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
        return ofCells(space.place(new Matter.Value(node.attribute())), Prospects::truth);
    }

    @Override
    public Seen visitKnownAttribute(Condition.KnownAttribute node) {
        return known(new Matter.Value(node.attribute()));
    }

    @Override
    public Seen visitKnownNumber(Condition.KnownNumber node) {
        Estimates.Seen number = estimates.compile(node.number(), false);
        return new Seen(view -> number.reach(view).isKnown(), number.touched(), number.asksOutputs());
    }

    @Override
    public Seen visitKnownText(Condition.KnownText node) {
        Matter text = Simple.of(node.text());
        return known(text);
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
            List<Cell> cells = space.variable(variable).cells();
            return along(Runs.compared(variable, cells, solved.relation(), Stretch.of(bound.value())));
        }
        return compared(simple.isPresent() ? solved : node, node);
    }

    private Seen compared(Condition.NumberTest test, Condition.NumberTest node) {
        Estimates.Seen left = estimates.compile(test.left(), false);
        Estimates.Seen right = estimates.compile(test.right(), false);
        Touched touched = left.touched().and(right.touched());
        Prospect compared = view -> left.reach(view).compared(test.relation(), right.reach(view));
        return space.knows(new Matter.Holds(node))
                ? free(node, compared, touched)
                : new Seen(compared, touched, left.asksOutputs() || right.asksOutputs());
    }

    @Override
    public Seen visitTextIs(Condition.TextIs node) {
        Matter text = Simple.of(node.text());
        if (space.knows(new Matter.Pattern(text, node))) {
            return pattern(text, node);
        }
        java.util.Set<String> values = new java.util.HashSet<>();
        node.values().forEach(value -> values.add(Folding.fold(value)));
        return ofCells(space.place(text), cell -> {
            if (cell instanceof Cell.Unknown) {
                return Truths.UNKNOWN;
            }
            return cell instanceof Cell.AnyText
                    ? Truths.KNOWN
                    : Truths.of(cell instanceof Cell.Written written && values.contains(written.value()));
        });
    }

    private Seen pattern(Matter text, Condition test) {
        int variable = space.place(text);
        int pattern = space.place(new Matter.Pattern(text, test));
        Seen written = ofCells(variable, cell -> {
            if (cell instanceof Cell.Written value) {
                return Truths.of(Texts.holds(test, value.value()));
            }
            return cell instanceof Cell.Unknown ? Truths.UNKNOWN : Truths.NONE;
        });
        Seen other = ofCells(pattern, Prospects::truth);
        int otherCell = other(space.variable(variable).cells());
        Touched touched = Touched.of(variable).and(Touched.of(pattern));
        return new Seen(
                view -> {
                    int cell = view.chosen(variable);
                    int truths = written.truths(view);
                    return cell == View.ANY || cell == otherCell ? truths | other.truths(view) : truths;
                },
                touched,
                false);
    }

    /** The cell of texts that are not written out, of which a pattern may be true or not. */
    private static int other(List<Cell> cells) {
        return Math.max(cells.indexOf(new Cell.Other()), cells.indexOf(new Cell.AnyText()));
    }

    @Override
    public Seen visitSameText(Condition.SameText node) {
        Seen left = known(Simple.of(node.left()));
        Seen right = known(Simple.of(node.right()));
        return whereKnown(node, List.of(left, right));
    }

    /** Unknown where something that it needs is. */
    private Seen whereKnown(Condition condition, List<Seen> needed) {
        return free(
                condition,
                view -> {
                    int all = Truths.TRUE;
                    for (Seen one : needed) {
                        all = Truths.and(all, one.truths(view));
                    }
                    return (Truths.canBeTrue(all) ? Truths.KNOWN : Truths.NONE)
                            | (Truths.canFail(all) ? Truths.UNKNOWN : Truths.NONE);
                },
                Touched.all(needed.stream().map(Seen::touched).toList()));
    }

    @Override
    public Seen visitTextTest(Condition.TextTest node) {
        Seen positive = pattern(Simple.of(node.text()), Texts.positive(node));
        return node.quantifier() == Quantifier.NONE
                ? new Seen(view -> Truths.not(positive.truths(view)), positive.touched, false)
                : positive;
    }

    @Override
    public Seen visitDateTest(Condition.DateTest node) {
        if (node.left() instanceof DateExpression.OfAttribute date
                && node.right() instanceof DateExpression.Constant bound) {
            return onDays(date, day -> compared(day, node.relation(), bound));
        }
        return whereKnown(node, dates(List.of(node.left(), node.right())));
    }

    private List<Seen> dates(List<DateExpression> dates) {
        return dates.stream()
                .filter(DateExpression.OfAttribute.class::isInstance)
                .map(date -> known(new Matter.Value(((DateExpression.OfAttribute) date).attribute())))
                .toList();
    }

    private interface OfDay {
        int truths(Stretch days);
    }

    private Seen onDays(DateExpression.OfAttribute date, OfDay test) {
        Seen known = known(new Matter.Value(date.attribute()));
        Estimates.Seen day = estimates.of(new Matter.Day(date.attribute()));
        return new Seen(
                view -> {
                    int isKnown = known.truths(view);
                    return (Truths.canBeTrue(isKnown) ? onDay(day.reach(view), test) : Truths.NONE)
                            | (Truths.canFail(isKnown) ? Truths.UNKNOWN : Truths.NONE);
                },
                known.touched.and(day.touched()),
                false);
    }

    private static int onDay(Reach day, OfDay test) {
        Stretch known = day.known();
        return known == null ? Truths.NONE : test.truths(known);
    }

    /** A time of day leaves open what holds on that day. */
    private static int compared(Stretch days, Relation relation, DateExpression.Constant bound) {
        Stretch day = Stretch.of(java.math.BigDecimal.valueOf(bound.day().toEpochDay()));
        boolean isOpen = bound.instant().isPresent() && days.contains(day);
        return days.compared(relation, day) | (isOpen ? Truths.KNOWN : Truths.NONE);
    }

    @Override
    public Seen visitInWindow(Condition.InWindow node) {
        if (!(node.date() instanceof DateExpression.OfAttribute date)) {
            return free(node, view -> Truths.ANY, Touched.NOTHING);
        }
        if (node.window() instanceof DateWindow.FromNow window) {
            Ages ages = Ages.of(window);
            Estimates.Seen age = estimates.of(new Matter.Value(date.attribute()));
            return new Seen(
                    view -> {
                        Reach reach = age.reach(view);
                        return onDay(reach, ages::truths) | (reach.unknown() ? Truths.UNKNOWN : Truths.NONE);
                    },
                    age.touched(),
                    false);
        }
        if (node.window() instanceof DateWindow.Than than && than.other() instanceof DateExpression.Constant bound) {
            return onDays(date, day -> compared(day, than.relation(), bound));
        }
        if (node.window() instanceof DateWindow.Between between
                && between.low() instanceof DateExpression.Constant low
                && between.high() instanceof DateExpression.Constant high) {
            return onDays(
                    date,
                    day -> Truths.and(
                            compared(day, Relation.MORE_OR_EQUAL, low), compared(day, Relation.LESS_OR_EQUAL, high)));
        }
        List<DateExpression> all = new ArrayList<>(Windows.dates(node.window()));
        all.add(date);
        return whereKnown(node, dates(all));
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
        return free(node, view -> Truths.KNOWN, Touched.NOTHING);
    }

    @Override
    public Seen visitOccurs(Condition.Occurs node) {
        Reach bound = Reach.of(Stretch.of(java.math.BigDecimal.valueOf(node.count())));
        Estimates.Seen count = estimates.of(new Matter.Count(node.occurrences(), node.onDays()));
        return new Seen(view -> count.reach(view).compared(node.relation(), bound), count.touched(), false);
    }

    @Override
    public Seen visitIsWithout(Condition.IsWithout node) {
        return free(node, view -> Truths.ANY, Touched.NOTHING);
    }
}
