package org.meritlang.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.meritlang.check.Alert;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Decision;
import org.meritlang.check.Definition;
import org.meritlang.check.Disqualification;
import org.meritlang.check.Grade;
import org.meritlang.check.Labelling;
import org.meritlang.check.Matrix;
import org.meritlang.check.Rule;
import org.meritlang.check.Score;

/**
 * All outputs of a model and the definitions that they need, each after those it refers to. Found
 * without recursion, since definitions may follow from one another in a long chain.
 */
final class Order implements Named.Visitor<Collection<Named>> {
    private final CheckedModel model;

    private Order(CheckedModel model) {
        this.model = model;
    }

    static List<Named> of(CheckedModel model) {
        return new Order(model).sorted();
    }

    private record Visit(Named named, Iterator<Named> needs) {}

    private List<Named> sorted() {
        List<Named> sorted = new ArrayList<>();
        Set<Named> seen = new HashSet<>();
        Deque<Visit> open = new ArrayDeque<>();
        for (Named output : outputs()) {
            enter(output, seen, open);
            while (!open.isEmpty()) {
                Visit visit = open.peek();
                if (visit.needs.hasNext()) {
                    enter(visit.needs.next(), seen, open);
                } else {
                    sorted.add(open.pop().named);
                }
            }
        }
        return sorted;
    }

    private void enter(Named named, Set<Named> seen, Deque<Visit> open) {
        if (seen.add(named)) {
            open.push(new Visit(named, named.accept(this).iterator()));
        }
    }

    /** What a program tells of a lead. */
    private List<Named> outputs() {
        List<Named> outputs = new ArrayList<>();
        for (int score = 0; score < model.scores().size(); score++) {
            outputs.add(new Named.OfScore(score));
        }
        for (int grade = 0; grade < model.labellings().size(); grade++) {
            outputs.add(new Named.OfLabelling(grade));
        }
        outputs.add(new Named.Disqualified());
        outputs.addAll(
                Parts.of(model.alerts().stream().map(Alert::condition).toList()).all());
        return outputs;
    }

    @Override
    public Collection<Named> visitOfDefinition(Named.OfDefinition definition) {
        return model.definitions().get(definition.index()).accept(new OfDefinition(definition.zeroed()));
    }

    @Override
    public Collection<Named> visitOfScore(Named.OfScore score) {
        return new OfScore().of(model.scores().get(score.index()));
    }

    @Override
    public Collection<Named> visitOfLabelling(Named.OfLabelling grade) {
        return model.labellings().get(grade.index()).accept(new OfLabelling());
    }

    @Override
    public Collection<Named> visitDisqualified(Named.Disqualified disqualified) {
        return Parts.of(model.disqualifications().stream()
                        .map(Disqualification::condition)
                        .toList())
                .all();
    }

    /** What one labelling needs. */
    private static final class OfLabelling implements Labelling.Visitor<Collection<Named>> {
        @Override
        public Collection<Named> visitGrade(Grade grade) {
            return List.of(new Named.OfScore(grade.score()));
        }

        @Override
        public Collection<Named> visitMatrix(Matrix matrix) {
            return List.of(new Named.OfLabelling(matrix.rows()), new Named.OfLabelling(matrix.columns()));
        }

        @Override
        public Collection<Named> visitDecision(Decision decision) {
            return Parts.of(decision.rows().stream().map(Decision.Row::when).toList())
                    .all();
        }
    }

    private record OfDefinition(boolean zeroed) implements Definition.Visitor<Collection<Named>> {
        @Override
        public Collection<Named> visitOfCondition(Definition.OfCondition condition) {
            return Parts.of(condition.condition()).all();
        }

        @Override
        public Collection<Named> visitOfNumber(Definition.OfNumber number) {
            return Parts.of(number.number(), zeroed).all();
        }
    }

    /** What one score needs. */
    private static final class OfScore implements Score.Content.Visitor<Void>, Rule.Visitor<Void> {
        private final List<Condition> conditions = new ArrayList<>();
        private final List<Named> needs = new ArrayList<>();

        List<Named> of(Score score) {
            score.when().ifPresent(conditions::add);
            score.content().accept(this);
            needs.addAll(Parts.of(conditions).all());
            return needs;
        }

        @Override
        public Void visitRules(Score.Content.Rules rules) {
            for (Score.Group group : rules.groups()) {
                group.when().ifPresent(conditions::add);
                group.rules().forEach(rule -> rule.accept(this));
            }
            rules.raises().forEach(raise -> conditions.add(raise.when()));
            rules.limits().forEach(limit -> conditions.add(limit.when()));
            return null;
        }

        @Override
        public Void visitFormula(Score.Content.Formula formula) {
            needs.addAll(Parts.of(formula.number(), true).all());
            return null;
        }

        @Override
        public Void visitSum(Score.Content.Sum sum) {
            sum.scores().forEach(index -> needs.add(new Named.OfScore(index)));
            return null;
        }

        @Override
        public Void visitWhen(Rule.When rule) {
            conditions.add(rule.condition());
            return null;
        }

        @Override
        public Void visitPerAmount(Rule.PerAmount rule) {
            needs.addAll(Parts.of(rule.number(), false).all());
            rule.when().ifPresent(conditions::add);
            return null;
        }

        @Override
        public Void visitTable(Rule.Table table) {
            table.rows().forEach(row -> conditions.add(row.condition()));
            table.when().ifPresent(conditions::add);
            return null;
        }

        @Override
        public Void visitPerOccurrence(Rule.PerOccurrence rule) {
            rule.when().ifPresent(conditions::add);
            return null;
        }

        @Override
        public Void visitOccurrenceTable(Rule.OccurrenceTable table) {
            table.when().ifPresent(conditions::add);
            return null;
        }

        @Override
        public Void visitPerSilence(Rule.PerSilence rule) {
            rule.when().ifPresent(conditions::add);
            return null;
        }
    }
}
