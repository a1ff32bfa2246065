package org.meritlang.analysis.ranges;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Decision;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Labelling;
import org.meritlang.model.Score;
import org.meritlang.score.Points;

/** What the outputs of a model can be for a set of leads, as if nobody were disqualified; never too narrow. */
public final class Outlook implements Prospects.Shown {
    /** Of a model without outputs. */
    static final Prospects.Shown NOTHING = new NoOutputs();

    private final CheckedModel model;
    private final Space space;
    private final Prospects prospects;
    private final List<Plan> plans;
    private final List<List<Prospects.Seen>> decisions = new ArrayList<>();
    private final List<Prospects.Seen> disqualifications;
    private final List<LabelPlaces> labels;
    private final @Nullable Bounds[] known;
    private final @Nullable Values[] values;
    private final Partition everythingOpen;
    private final View scratch;
    private @Nullable View everybody;

    Outlook(CheckedModel model) {
        this.model = model;
        this.labels = model.labellings().stream().map(LabelPlaces::of).toList();
        Schema schema = new Schema(model.attributes());
        this.space = new Space(questions(model, schema), schema);
        this.prospects = new Prospects(space, model.definitions(), this);
        Yields yields = new Yields(space, prospects);
        this.plans = model.scores().stream()
                .map(score -> Plan.of(score, prospects, yields))
                .toList();
        for (Labelling labelling : model.labellings()) {
            decisions.add(
                    labelling instanceof Decision decision
                            ? decision.rows().stream()
                                    .map(row -> prospects.compile(row.when()))
                                    .toList()
                            : List.of());
        }
        this.disqualifications = model.disqualifications().stream()
                .map(one -> prospects.compile(one.condition()))
                .toList();
        this.known = new Bounds[plans.size()];
        this.values = new Values[plans.size()];
        this.everythingOpen = allOpen();
        this.scratch = View.of(space, model, null);
    }

    private static Questions questions(CheckedModel model, Schema schema) {
        Questions questions = new Questions(schema);
        model.definitions().forEach(questions::ask);
        for (Score score : model.scores()) {
            questions.ask(score.when());
            questions.ask(score.content());
        }
        for (Labelling labelling : model.labellings()) {
            if (labelling instanceof Decision decision) {
                decision.rows().forEach(row -> questions.ask(row.when()));
            }
        }
        for (Disqualification one : model.disqualifications()) {
            questions.ask(one.condition());
        }
        model.alerts().forEach(alert -> questions.ask(alert.condition()));
        return questions;
    }

    public CheckedModel model() {
        return model;
    }

    Space space() {
        return space;
    }

    public Prospects prospects() {
        return prospects;
    }

    Plan plan(int score) {
        return plans.get(score);
    }

    public List<Prospects.Seen> decision(int labelling) {
        return decisions.get(labelling);
    }

    List<Prospects.Seen> disqualifications() {
        return disqualifications;
    }

    /** From now on a score is taken to be within these bounds wherever it is not taken apart. */
    void know(int score, Bounds bounds) {
        known[score] = bounds;
    }

    /** From now on a score is taken to have none but these values, whatever the view. */
    void know(int score, Values all) {
        values[score] = all;
    }

    @Override
    public Values values(int score) {
        Values all = values[score];
        return all == null ? Values.ALL : all;
    }

    Bounds known(int score) {
        Bounds bounds = known[score];
        return bounds == null ? new Bounds(Points.LEAST, Points.MOST) : bounds;
    }

    @Override
    public Bounds score(int index, View view) {
        Bounds there = view.score(index);
        if (there != null) {
            return there;
        }
        Bounds settled = known[index];
        boolean goesDeeper = view.enter();
        try {
            boolean isSettled = settled != null && (view.partition() == null || !goesDeeper);
            return isSettled ? settled : view.keepScore(index, computed(index, view));
        } finally {
            view.leave();
        }
    }

    private Bounds computed(int index, View view) {
        Plan plan = plans.get(index);
        Bounds content = content(index, plan.content(), view);
        int when = plan.when().map(seen -> seen.truths(view)).orElse(Truths.TRUE);
        return under(when, content).clamped(plan.range());
    }

    private static Bounds under(int truths, Bounds given) {
        if (!Truths.canBeTrue(truths)) {
            return Bounds.ZERO;
        }
        return Truths.canFail(truths) ? given.withZero() : given;
    }

    private Bounds content(int index, Plan.Content content, View view) {
        if (content instanceof Plan.Rules rules) {
            return sum(index, rules, view);
        }
        if (content instanceof Plan.Formula formula) {
            Reach reach = formula.number().reach(view);
            if (reach.known() == null) {
                return Bounds.ZERO;
            }
            Bounds rounded = Bounds.of(reach.known());
            return reach.unknown() ? rounded.withZero() : rounded;
        }
        Bounds sum = Bounds.ZERO;
        for (int score : ((Plan.Sum) content).scores()) {
            sum = sum.plus(score(score, view));
        }
        return sum;
    }

    private static Bounds sum(int index, Plan.Rules rules, View view) {
        Bounds sum = Bounds.ZERO;
        for (int i = 0; i < rules.groups().size(); i++) {
            sum = sum.plus(group(new Partition.Place(index, i), rules.groups().get(i), view));
        }
        for (Plan.Limit raise : rules.raises()) {
            int truths = raise.when().truths(view);
            sum = new Bounds(
                    Truths.canFail(truths) ? sum.low() : Math.max(sum.low(), raise.points()),
                    Truths.canBeTrue(truths) ? Math.max(sum.high(), raise.points()) : sum.high());
        }
        for (Plan.Limit limit : rules.limits()) {
            int truths = limit.when().truths(view);
            sum = new Bounds(
                    Truths.canBeTrue(truths) ? Math.min(sum.low(), limit.points()) : sum.low(),
                    Truths.canFail(truths) ? sum.high() : Math.min(sum.high(), limit.points()));
        }
        return sum;
    }

    private static Bounds group(Partition.Place place, Plan.Group group, View view) {
        Partition partition = view.partition();
        Bounds sum = partition == null ? Bounds.ZERO : partition.share(place).settled();
        List<Yields.Seen> rules =
                partition == null ? group.rules() : partition.share(place).open();
        for (Yields.Seen rule : rules) {
            sum = sum.plus(rule.points(view));
        }
        int when = group.when().map(seen -> seen.truths(view)).orElse(Truths.TRUE);
        return under(when, sum).clamped(group.range());
    }

    /** Anything that it may have been on any day, and nothing for a lead that was disqualified then. */
    @Override
    public Bounds earlier(int score) {
        return known(score).withZero();
    }

    LabelPlaces places(int labelling) {
        return labels.get(labelling);
    }

    @Override
    public BitSet labels(int labelling, View view) {
        BitSet there = view.labels(labelling);
        return there != null
                ? there
                : view.keepLabels(
                        labelling, model.labellings().get(labelling).accept(new PossibleLabels(this, labelling, view)));
    }

    public List<String> labels(int labelling) {
        return model.labellings().get(labelling).labels();
    }

    @Override
    public int label(int labelling, String label) {
        Integer place = labels.get(labelling).places().get(label);
        if (place == null) {
            throw new IllegalArgumentException("no such label: " + label);
        }
        return place;
    }

    @Override
    public int disqualified(View view) {
        int there = view.disqualified();
        if (there >= 0) {
            return there;
        }
        boolean some = false;
        boolean none = true;
        for (Prospects.Seen one : disqualifications) {
            int truths = one.truths(view);
            some |= Truths.canBeTrue(truths);
            none &= Truths.canFail(truths);
        }
        return view.keepDisqualified((some ? Truths.TRUE : Truths.NONE) | (none ? Truths.FALSE : Truths.NONE));
    }

    /** All leads, with every score taken as it is known. To be asked for when all scores are known. */
    public View everybody() {
        View all = everybody;
        if (all == null) {
            all = View.of(space, model, null);
            everybody = all;
        }
        return all;
    }

    /** Every rule to be looked at by itself. Not to be changed. */
    Partition everythingOpen() {
        return everythingOpen;
    }

    private Partition allOpen() {
        Partition open = new Partition();
        for (int score = 0; score < plans.size(); score++) {
            if (plans.get(score).content() instanceof Plan.Rules rules) {
                for (int group = 0; group < rules.groups().size(); group++) {
                    open.share(new Partition.Place(score, group))
                            .open()
                            .addAll(rules.groups().get(group).rules());
                }
            }
        }
        return open;
    }

    /** One view for all short searches, which leave it as it was: of all leads. */
    View scratch() {
        return scratch;
    }
}
