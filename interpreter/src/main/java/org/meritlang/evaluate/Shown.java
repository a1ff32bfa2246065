package org.meritlang.evaluate;

import java.util.Collection;
import java.util.List;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Definition;
import org.meritlang.model.NumberExpression;
import org.meritlang.score.Outline;

/**
 * Outputs, and conditions over them, as they are shown: while a lead is disqualified its scores are 0 and
 * its labels say so, except those of decisions that ask for it; also where definitions speak of them. For
 * one thread.
 */
final class Shown implements Named.Visitor<Void> {
    private final CheckedModel model;
    private final Outputs outputs;
    private final Workbench tools;
    private final Order order;

    Shown(Outputs outputs) {
        this.model = outputs.model();
        this.outputs = outputs;
        this.tools = outputs.tools().renamed(model);
        Needs needs = new Needs(model);
        this.order = new Order(named -> named instanceof Named.OfDefinition ? named.accept(needs) : List.of());
    }

    /** All steps so far, also those behind what is shown. */
    Steps steps() {
        return outputs.steps();
    }

    Slot<byte[]> condition(Condition condition) {
        need(Parts.of(condition).all());
        return tools.conditions().compile(condition);
    }

    Slot<Numbers> number(NumberExpression number) {
        need(Parts.of(number, false).all());
        return tools.numbers().compile(number);
    }

    Slot<Numbers> score(int score) {
        need(List.of(new Named.OfScore(score)));
        return tools.numbers().compile(new NumberExpression.OfScore(score));
    }

    private void need(Collection<Named> wanted) {
        order.upTo(wanted).forEach(named -> named.accept(this));
    }

    @Override
    public Void visitOfDefinition(Named.OfDefinition definition) {
        model.definitions().get(definition.index()).accept(new OfDefinition(definition));
        return null;
    }

    @Override
    public Void visitOfScore(Named.OfScore score) {
        Slot<long[]> points = outputs.points(score.index());
        tools.names()
                .put(
                        score,
                        canBeOut() ? tools.plan().points(new Showing.Points(points, outputs.disqualified())) : points);
        return null;
    }

    @Override
    public Void visitOfLabelling(Named.OfLabelling labelling) {
        Slot<int[]> labels = outputs.labels(labelling.index());
        Outline.Labelling declared = LabelCompiler.declared(model.labellings().get(labelling.index()));
        tools.names()
                .put(
                        labelling,
                        canBeOut() && !declared.asksDisqualified()
                                ? tools.plan()
                                        .choices(new Showing.Labels(
                                                labels,
                                                outputs.disqualified(),
                                                declared.labels().size()))
                                : labels);
        return null;
    }

    @Override
    public Void visitDisqualified(Named.Disqualified disqualified) {
        tools.names().put(disqualified, outputs.disqualified());
        return null;
    }

    private boolean canBeOut() {
        return !model.disqualifications().isEmpty();
    }

    private final class OfDefinition implements Definition.Visitor<Void> {
        private final Named.OfDefinition named;

        OfDefinition(Named.OfDefinition named) {
            this.named = named;
        }

        @Override
        public Void visitOfCondition(Definition.OfCondition condition) {
            tools.names().put(named, tools.conditions().compile(condition.condition()));
            return null;
        }

        @Override
        public Void visitOfNumber(Definition.OfNumber number) {
            tools.names().put(named, tools.numbers().compile(number.number(), named.zeroed()));
            return null;
        }
    }
}
