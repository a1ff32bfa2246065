package org.meritlang.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;

/**
 * The outputs of a model, and conditions over them, as steps of one plan: as many of them as are asked
 * for, each after those that it needs. Outputs are what they would be if nothing disqualified the lead.
 * For one thread.
 */
final class Outputs implements Named.Visitor<Void> {
    private final CheckedModel model;
    private final Workbench tools;
    private final Order order;
    private final List<ScoreCompiler> scores;
    private final List<LabelCompiler> labellings;

    Outputs(CheckedModel model, Kept kept) {
        this.model = model;
        this.tools = Workbench.over(model, kept);
        this.order = new Order(named -> named.accept(new Needs(model)));
        this.scores = model.scores().stream()
                .map(score -> new ScoreCompiler(score, tools))
                .toList();
        this.labellings = model.labellings().stream()
                .map(labelling -> new LabelCompiler(labelling, model.labellings(), tools))
                .toList();
    }

    CheckedModel model() {
        return model;
    }

    Workbench tools() {
        return tools;
    }

    /** All steps so far. */
    Steps steps() {
        List<Step<?>> ofLeads = tools.plan().steps();
        return new Steps(tools.occurrences().stepsOfKinds(), ofLeads);
    }

    Slot<byte[]> condition(Condition condition) {
        need(Parts.of(condition).all());
        return tools.conditions().compile(condition);
    }

    Slot<Numbers> number(NumberExpression number) {
        need(Parts.of(number, false).all());
        return tools.numbers().compile(number);
    }

    List<Slot<long[]>> points() {
        return IntStream.range(0, scores.size()).mapToObj(this::points).toList();
    }

    Slot<long[]> points(int score) {
        need(List.of(new Named.OfScore(score)));
        return tools.names().points(score);
    }

    List<Slot<int[]>> labels() {
        return IntStream.range(0, labellings.size()).mapToObj(this::labels).toList();
    }

    Slot<int[]> labels(int labelling) {
        need(List.of(new Named.OfLabelling(labelling)));
        return tools.names().labels(labelling);
    }

    Slot<byte[]> disqualified() {
        need(List.of(new Named.Disqualified()));
        return tools.names().truths(new Named.Disqualified());
    }

    private void need(Collection<Named> wanted) {
        order.upTo(wanted).forEach(named -> named.accept(this));
    }

    /** Of all sentences that have been asked for, scores first, then labellings, in the order of the file. */
    Witness.All witnesses() {
        Witness.All all = Witness.All.none();
        scores.forEach(score -> all.add(score.witnesses()));
        labellings.forEach(labelling -> all.add(labelling.witnesses()));
        return all;
    }

    @Override
    public Void visitOfDefinition(Named.OfDefinition definition) {
        model.definitions().get(definition.index()).accept(new OfDefinition(definition));
        return null;
    }

    @Override
    public Void visitOfScore(Named.OfScore score) {
        tools.names().put(score, scores.get(score.index()).compile());
        return null;
    }

    @Override
    public Void visitOfLabelling(Named.OfLabelling labelling) {
        tools.names().put(labelling, labellings.get(labelling.index()).compile());
        return null;
    }

    @Override
    public Void visitDisqualified(Named.Disqualified disqualified) {
        List<Slot<byte[]>> any = model.disqualifications().stream()
                .map(disqualification -> tools.conditions().compile(disqualification.condition()))
                .toList();
        tools.names().put(disqualified, tools.plan().truths(new Logic.AnyTrue(any)));
        return null;
    }

    private final class OfDefinition implements Definition.Visitor<Void> {
        private final Named.OfDefinition named;

        OfDefinition(Named.OfDefinition named) {
            this.named = named;
        }

        @Override
        public Void visitOfCondition(Definition.OfCondition condition) {
            Set<Suspicion> hangsOn = tools.conditions().suspicions(List.of(condition.condition()));
            tools.names().put(named, tools.conditions().compile(condition.condition()), hangsOn);
            return null;
        }

        @Override
        public Void visitOfNumber(Definition.OfNumber number) {
            Set<Suspicion> hangsOn = tools.numbers().suspicions(number.number(), named.zeroed());
            tools.names().put(named, tools.numbers().compile(number.number(), named.zeroed()), hangsOn);
            return null;
        }
    }
}
