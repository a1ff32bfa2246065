package org.meritlang.guess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decision;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.score.Part;
import org.meritlang.source.Span;
import org.meritlang.syntax.Relation;

/** What has to be so of a lead for each part of a model to act. Immutable. */
public final class Goals {
    private final Map<Place, Condition> goals = new HashMap<>();
    private final List<Condition> all = new ArrayList<>();
    private final Map<String, List<Condition>> ofScores = new HashMap<>();
    private final List<NumberExpression> formulas = new ArrayList<>();
    private final List<Condition> defined = new ArrayList<>();

    private record Place(Part.Kind kind, Span span, Optional<String> row) {}

    public Goals(CheckedModel model) {
        model.scores().forEach(this::score);
        OfLabelling ofLabelling = new OfLabelling(model.labellings());
        model.labellings().forEach(labelling -> labelling.accept(ofLabelling));
        for (Disqualification each : model.disqualifications()) {
            put(Part.Kind.DISQUALIFICATION, each.sentence(), Optional.empty(), each.condition());
        }
        for (Alert alert : model.alerts()) {
            put(Part.Kind.ALERT, alert.sentence(), Optional.empty(), alert.condition());
        }
        for (Definition definition : model.definitions()) {
            if (definition instanceof Definition.OfCondition condition) {
                defined.add(condition.condition());
            } else {
                formulas.add(((Definition.OfNumber) definition).number());
            }
        }
    }

    public Optional<Condition> of(Part part) {
        return Optional.ofNullable(goals.get(new Place(part.kind(), part.span(), part.row())));
    }

    /** The conditions of all parts of a score: its rules, rows and bounds. */
    public List<Condition> ofScore(String name) {
        return List.copyOf(ofScores.getOrDefault(name, List.of()));
    }

    /** All that the model is made of. */
    public Nodes nodes() {
        return Nodes.of(conditions(), formulas);
    }

    /** The same without the filters of activities: all attributes are the lead's. */
    public Nodes nodesOfLeads() {
        return Nodes.ofLeads(conditions(), formulas);
    }

    private List<Condition> conditions() {
        return Stream.concat(all.stream(), defined.stream()).toList();
    }

    private void put(Part.Kind kind, Sentence sentence, Optional<String> row, Condition condition) {
        put(new Place(kind, sentence.span(), row), condition);
    }

    private void put(Place place, Condition condition) {
        goals.put(place, condition);
        all.add(condition);
    }

    private void putOfScore(
            String score, Part.Kind kind, Sentence sentence, Optional<String> row, Condition condition) {
        put(kind, sentence, row, condition);
        ofScores.computeIfAbsent(score, any -> new ArrayList<>()).add(condition);
    }

    private void score(Score score) {
        if (score.content() instanceof Score.Content.Formula formula) {
            formulas.add(formula.number());
        }
        if (score.content() instanceof Score.Content.Rules rules) {
            for (Score.Group group : rules.groups()) {
                List<Condition> headings = new ArrayList<>();
                score.when().ifPresent(headings::add);
                group.when().ifPresent(headings::add);
                OfRule ofRule = new OfRule(score.name(), headings);
                group.rules().forEach(rule -> rule.accept(ofRule));
            }
            Stream.concat(rules.raises().stream(), rules.limits().stream())
                    .forEach(bound -> putOfScore(
                            score.name(),
                            Part.Kind.BOUND,
                            bound.sentence(),
                            Optional.empty(),
                            all(bound.when(), score.when().stream().toList())));
        }
    }

    private static Condition all(Condition first, List<Condition> others) {
        if (others.isEmpty()) {
            return first;
        }
        List<Condition> terms = new ArrayList<>(List.of(first));
        terms.addAll(others);
        return new Condition.And(terms);
    }

    /** The first row whose condition is this one's, and none above it. */
    private static List<Condition> notThese(List<Condition> above) {
        return above.stream().map(row -> (Condition) new Condition.Not(row)).toList();
    }

    /** A sentence acts where its own condition and those of its headings hold. */
    private final class OfRule implements Rule.Visitor<Boolean> {
        private final String score;
        private final List<Condition> headings;

        OfRule(String score, List<Condition> headings) {
            this.score = score;
            this.headings = List.copyOf(headings);
        }

        private boolean rule(Rule rule, Condition condition, Optional<Condition> when) {
            putOfScore(score, Part.Kind.RULE, rule.sentence(), Optional.empty(), under(condition, when));
            return true;
        }

        private void row(Sentence row, Condition condition, Optional<Condition> when) {
            putOfScore(score, Part.Kind.TABLE_ROW, row, Optional.of(row.words()), under(condition, when));
        }

        private Condition under(Condition condition, Optional<Condition> when) {
            List<Condition> others = new ArrayList<>(headings);
            when.ifPresent(others::add);
            return all(condition, others);
        }

        @Override
        public Boolean visitWhen(Rule.When rule) {
            return rule(rule, rule.condition(), Optional.empty());
        }

        @Override
        public Boolean visitPerAmount(Rule.PerAmount rule) {
            Condition oneStep = new Condition.NumberTest(
                    rule.number(), Relation.MORE_OR_EQUAL, new NumberExpression.Constant(rule.step()));
            return rule(rule, oneStep, rule.when());
        }

        @Override
        public Boolean visitTable(Rule.Table table) {
            List<Condition> above = new ArrayList<>();
            for (Rule.Row row : table.rows()) {
                row(row.sentence(), all(row.condition(), notThese(above)), table.when());
                above.add(row.condition());
            }
            return true;
        }

        @Override
        public Boolean visitPerOccurrence(Rule.PerOccurrence rule) {
            return rule(rule, isAny(rule.occurrences()), rule.when());
        }

        @Override
        public Boolean visitOccurrenceTable(Rule.OccurrenceTable table) {
            List<Condition> above = new ArrayList<>();
            for (Rule.OccurrenceRow row : table.rows()) {
                row(row.sentence(), isAny(both(table.occurrences(), row.taken(), above)), table.when());
                if (row.taken().windows().isEmpty()) {
                    row.taken().filter().ifPresent(above::add);
                }
            }
            return true;
        }

        @Override
        public Boolean visitPerSilence(Rule.PerSilence rule) {
            return rule(rule, new Condition.IsWithout(rule.silence()), rule.when());
        }

        private static Condition isAny(Occurrences occurrences) {
            return new Condition.Occurs(occurrences, Relation.MORE_OR_EQUAL, 1, false);
        }

        private static Occurrences both(Occurrences table, Occurrences row, List<Condition> above) {
            List<Condition> filters = new ArrayList<>();
            row.filter().ifPresent(filters::add);
            table.filter().ifPresent(filters::add);
            filters.addAll(notThese(above));
            List<DateWindow> windows = new ArrayList<>(table.windows());
            windows.addAll(row.windows());
            Optional<Condition> filter = filters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(all(filters.get(0), filters.subList(1, filters.size())));
            return new Occurrences(table.activity(), filter, windows);
        }
    }

    private final class OfLabelling implements Labelling.Visitor<Boolean> {
        private final List<Labelling> all;

        OfLabelling(List<Labelling> all) {
            this.all = all;
        }

        @Override
        public Boolean visitGrade(Grade grade) {
            return true;
        }

        @Override
        public Boolean visitMatrix(Matrix matrix) {
            List<String> rows = all.get(matrix.rows()).labels();
            List<String> columns = all.get(matrix.columns()).labels();
            for (int row = 0; row < matrix.places().size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    Condition both = new Condition.And(List.of(
                            new Condition.LabelIs(matrix.rows(), List.of(rows.get(row))),
                            new Condition.LabelIs(matrix.columns(), List.of(columns.get(column)))));
                    put(
                            new Place(
                                    Part.Kind.MATRIX_CELL,
                                    matrix.places().get(row).get(column),
                                    Optional.of(rows.get(row) + ", " + columns.get(column))),
                            both);
                }
            }
            return true;
        }

        @Override
        public Boolean visitDecision(Decision decision) {
            List<Condition> above = new ArrayList<>();
            for (Decision.Row row : decision.rows()) {
                put(Part.Kind.DECISION_ROW, row.sentence(), Optional.of(row.label()), all(row.when(), notThese(above)));
                above.add(row.when());
            }
            put(
                    Part.Kind.DECISION_ROW,
                    decision.last(),
                    Optional.of(decision.otherwise()),
                    new Condition.And(notThese(above)));
            return true;
        }
    }
}
