package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;

/** The definitions and outputs that a definition or an output refers to itself. */
record Needs(CheckedModel model) implements Named.Visitor<Collection<Named>> {
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
