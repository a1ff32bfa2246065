package org.meritlang.guess;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.NumberExpression;
import org.meritlang.schema.Attribute;
import org.meritlang.score.Points;
import org.meritlang.syntax.Quantifier;

/**
 * Guesses leads for which a condition comes out as wanted, from what the condition itself names. A guess
 * may be wrong, and is tried by scoring it.
 */
public final class Ways implements Condition.Visitor<List<Sketch>> {
    private static final List<Sketch> AS_IT_IS = List.of(Sketch.NOTHING);
    /** Definitions and labels are followed this deep. */
    private static final int DEEPEST = 12;

    private final CheckedModel model;
    private final Vantage vantage;
    private final List<Attribute> attributes;
    private final boolean wanted;
    private final int depth;

    /** @param attributes those that conditions name by their index: of leads, or in a filter of its activity */
    private Ways(CheckedModel model, Vantage vantage, List<Attribute> attributes, boolean wanted, int depth) {
        this.model = model;
        this.vantage = vantage;
        this.attributes = attributes;
        this.wanted = wanted;
        this.depth = depth;
    }

    public static List<Sketch> of(Condition condition, boolean wanted, CheckedModel model, Vantage vantage) {
        return condition.accept(new Ways(model, vantage, model.attributes(), wanted, 0));
    }

    /** What an occurrence has that passes a filter. */
    public static List<Sketch> ofFilter(
            Condition filter, List<Attribute> attributes, CheckedModel model, Vantage vantage) {
        return filter.accept(new Ways(model, vantage, attributes, true, 0));
    }

    private List<Sketch> make(Condition condition, boolean want) {
        return depth > DEEPEST ? AS_IT_IS : condition.accept(new Ways(model, vantage, attributes, want, depth + 1));
    }

    private List<List<Sketch>> each(List<Condition> conditions, boolean want) {
        return conditions.stream().map(condition -> make(condition, want)).toList();
    }

    /** What does not hold by itself may hold by another value, or where nothing is known. */
    private static List<Sketch> orNothing(List<Sketch> ways) {
        List<Sketch> all = new ArrayList<>(AS_IT_IS);
        all.addAll(ways);
        return all;
    }

    private TextWays texts() {
        return new TextWays(attributes);
    }

    private MomentWays moments() {
        return new MomentWays(model, vantage);
    }

    private NumberWays numbers() {
        return new NumberWays(model, vantage, attributes);
    }

    @Override
    public List<Sketch> visitConstant(Condition.Constant node) {
        return AS_IT_IS;
    }

    @Override
    public List<Sketch> visitAnd(Condition.And node) {
        return wanted ? Joining.all(each(node.terms(), true)) : Joining.any(each(node.terms(), false));
    }

    @Override
    public List<Sketch> visitOr(Condition.Or node) {
        return wanted ? Joining.any(each(node.terms(), true)) : Joining.all(each(node.terms(), false));
    }

    @Override
    public List<Sketch> visitNot(Condition.Not node) {
        return make(node.term(), !wanted);
    }

    @Override
    public List<Sketch> visitAtLeast(Condition.AtLeast node) {
        List<List<Sketch>> terms = each(node.terms(), wanted);
        int size = terms.size();
        int needed = Math.min(size, wanted ? node.count() : size - node.count() + 1);
        return Joining.any(List.of(
                Joining.all(terms.subList(0, needed)),
                Joining.all(terms.subList(size - needed, size)),
                Joining.all(terms)));
    }

    @Override
    public List<Sketch> visitYesNo(Condition.YesNo node) {
        List<Sketch> said = List.of(Sketch.of(node.attribute(), new Value.YesNo(wanted)));
        return wanted ? said : orNothing(said);
    }

    @Override
    public List<Sketch> visitKnownAttribute(Condition.KnownAttribute node) {
        return wanted
                ? new SomeValue()
                        .ways(node.attribute(), attributes.get(node.attribute()).type())
                : AS_IT_IS;
    }

    @Override
    public List<Sketch> visitKnownNumber(Condition.KnownNumber node) {
        return wanted ? numbers().of(List.of(node.number())) : AS_IT_IS;
    }

    @Override
    public List<Sketch> visitKnownText(Condition.KnownText node) {
        return wanted ? texts().other(node.text()) : AS_IT_IS;
    }

    @Override
    public List<Sketch> visitNumberTest(Condition.NumberTest node) {
        return orNothing(numbers().of(List.of(node.left(), node.right())));
    }

    @Override
    public List<Sketch> visitTextIs(Condition.TextIs node) {
        return wanted ? texts().each(node.text(), node.values()) : orNothing(texts().other(node.text()));
    }

    @Override
    public List<Sketch> visitSameText(Condition.SameText node) {
        List<Sketch> right =
                wanted ? texts().other(node.right()) : texts().each(node.right(), List.of("another thing"));
        return Joining.all(List.of(texts().other(node.left()), right));
    }

    @Override
    public List<Sketch> visitTextTest(Condition.TextTest node) {
        boolean isPositive = wanted == (node.quantifier() != Quantifier.NONE);
        if (!isPositive) {
            return wanted ? texts().other(node.text()) : orNothing(texts().other(node.text()));
        }
        return node.quantifier() == Quantifier.ALL
                ? texts().together(node.text(), node.values())
                : texts().each(node.text(), node.values());
    }

    @Override
    public List<Sketch> visitDateTest(Condition.DateTest node) {
        return orNothing(moments().compared(node.left(), node.right()));
    }

    @Override
    public List<Sketch> visitInWindow(Condition.InWindow node) {
        return orNothing(moments().of(node.date(), node.window()));
    }

    @Override
    public List<Sketch> visitDefined(Condition.Defined node) {
        return model.definitions().get(node.definition()) instanceof Definition.OfCondition definition
                ? make(definition.condition(), wanted)
                : AS_IT_IS;
    }

    @Override
    public List<Sketch> visitLabelIs(Condition.LabelIs node) {
        return wanted ? model.labellings().get(node.labelling()).accept(new OfLabels(node.labels())) : AS_IT_IS;
    }

    @Override
    public List<Sketch> visitDisqualified(Condition.Disqualified node) {
        return wanted
                ? Joining.any(each(
                        model.disqualifications().stream()
                                .map(Disqualification::condition)
                                .toList(),
                        true))
                : AS_IT_IS;
    }

    @Override
    public List<Sketch> visitEarlier(Condition.Earlier node) {
        return orNothing(make(node.output(), wanted));
    }

    @Override
    public List<Sketch> visitOccurs(Condition.Occurs node) {
        return orNothing(new ActWays(model, vantage).of(node));
    }

    @Override
    public List<Sketch> visitIsWithout(Condition.IsWithout node) {
        return orNothing(new ActWays(model, vantage).of(node.without()));
    }

    /** How a label comes about, as far as conditions tell; what scores make of it is left to the search. */
    private final class OfLabels implements Labelling.Visitor<List<Sketch>> {
        private final List<String> labels;

        OfLabels(List<String> labels) {
            this.labels = labels;
        }

        @Override
        public List<Sketch> visitGrade(Grade grade) {
            List<NumberExpression> edges = new ArrayList<>(List.of(new NumberExpression.OfScore(grade.score())));
            for (Grade.Band band : grade.bands()) {
                if (labels.contains(band.label())) {
                    edges.add(new NumberExpression.Constant(Points.decimal(band.from())));
                }
            }
            if (grade.otherwise().filter(labels::contains).isPresent()) {
                Grade.Band lowest = grade.bands().get(grade.bands().size() - 1);
                edges.add(new NumberExpression.Constant(Points.decimal(lowest.from())));
            }
            return orNothing(numbers().of(edges));
        }

        @Override
        public List<Sketch> visitMatrix(Matrix matrix) {
            List<String> rows = model.labellings().get(matrix.rows()).labels();
            List<String> columns = model.labellings().get(matrix.columns()).labels();
            List<List<Sketch>> cells = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    if (labels.contains(
                            matrix.labels().get(matrix.cells().get(row).get(column)))) {
                        cells.add(Joining.all(List.of(
                                make(new Condition.LabelIs(matrix.rows(), List.of(rows.get(row))), true),
                                make(new Condition.LabelIs(matrix.columns(), List.of(columns.get(column))), true))));
                    }
                }
            }
            return Joining.any(cells);
        }

        @Override
        public List<Sketch> visitDecision(Decision decision) {
            List<List<Sketch>> rows = new ArrayList<>();
            List<List<Sketch>> above = new ArrayList<>();
            for (Decision.Row row : decision.rows()) {
                if (labels.contains(row.label())) {
                    List<List<Sketch>> taken = new ArrayList<>(List.of(make(row.when(), true)));
                    taken.addAll(above);
                    rows.add(Joining.all(taken));
                }
                above.add(make(row.when(), false));
            }
            if (labels.contains(decision.otherwise())) {
                rows.add(Joining.all(above));
            }
            return Joining.any(rows);
        }
    }
}
