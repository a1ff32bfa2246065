package org.meritlang.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Decision;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.Rule;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.score.Part;
import org.meritlang.source.Span;

/** The parts of a model that act for one lead. */
final class NaiveFirings implements Labelling.Visitor<Void> {
    private final CheckedModel model;
    private final NaiveEvaluator evaluator;
    private final NaiveConditions conditions;
    private final NaiveRules rules;
    private final List<Part> found = new ArrayList<>();

    NaiveFirings(CheckedModel model, NaiveEvaluator evaluator) {
        this.model = model;
        this.evaluator = evaluator;
        this.conditions = evaluator.conditions();
        this.rules = evaluator.rules();
    }

    /** In the order of the file, kind by kind. */
    List<Part> find() {
        for (Score score : model.scores()) {
            if (evaluator.isOn(score.when()) && score.content() instanceof Score.Content.Rules content) {
                content.groups().stream()
                        .filter(group -> evaluator.isOn(group.when()))
                        .forEach(group -> group.rules()
                                .forEach(rule -> rule.accept(new OfRule(score.name(), group.name(), rule))));
                content.raises().forEach(raise -> bound(score, raise));
                content.limits().forEach(limit -> bound(score, limit));
            }
        }
        model.labellings().forEach(labelling -> labelling.accept(this));
        for (Disqualification disqualification : model.disqualifications()) {
            alone(Part.Kind.DISQUALIFICATION, disqualification.sentence(), disqualification.condition());
        }
        for (Alert alert : model.alerts()) {
            alone(Part.Kind.ALERT, alert.sentence(), alert.condition());
        }
        return found;
    }

    private void bound(Score score, Score.Bound bound) {
        if (isOn(bound.when())) {
            add(
                    Part.Kind.BOUND,
                    Optional.of(score.name()),
                    Optional.empty(),
                    bound.sentence().words(),
                    Optional.empty(),
                    bound.sentence().span());
        }
    }

    private void alone(Part.Kind kind, Sentence sentence, Condition condition) {
        if (isOn(condition)) {
            add(kind, Optional.empty(), Optional.empty(), sentence.words(), Optional.empty(), sentence.span());
        }
    }

    private boolean isOn(Condition condition) {
        return conditions.answer(condition) == Answer.YES;
    }

    private void add(
            Part.Kind kind,
            Optional<String> owner,
            Optional<String> group,
            String words,
            Optional<String> row,
            Span span) {
        found.add(new Part(kind, owner, group, words, row, span));
    }

    @Override
    public Void visitGrade(Grade grade) {
        return null;
    }

    @Override
    public Void visitMatrix(Matrix matrix) {
        if (!matrix.places().isEmpty()) {
            String row = evaluator.label(matrix.rows());
            String column = evaluator.label(matrix.columns());
            Span place = matrix.places()
                    .get(model.labellings().get(matrix.rows()).labels().indexOf(row))
                    .get(model.labellings().get(matrix.columns()).labels().indexOf(column));
            add(
                    Part.Kind.MATRIX_CELL,
                    Optional.of(matrix.name()),
                    Optional.empty(),
                    matrix.sentence().words(),
                    Optional.of(row + ", " + column),
                    place);
        }
        return null;
    }

    @Override
    public Void visitDecision(Decision decision) {
        Optional<Decision.Row> first =
                decision.rows().stream().filter(row -> isOn(row.when())).findFirst();
        Sentence sentence = first.map(Decision.Row::sentence).orElse(decision.last());
        add(
                Part.Kind.DECISION_ROW,
                Optional.of(decision.name()),
                Optional.empty(),
                sentence.words(),
                first.map(Decision.Row::label).or(() -> Optional.of(decision.otherwise())),
                sentence.span());
        return null;
    }

    /** What acts of one rule whose headings hold. */
    private final class OfRule implements Rule.Visitor<Void> {
        private final String score;
        private final Optional<String> group;
        private final Rule rule;

        OfRule(String score, Optional<String> group, Rule rule) {
            this.score = score;
            this.group = group;
            this.rule = rule;
        }

        private Void whole(boolean acts) {
            if (acts) {
                Sentence sentence = rule.sentence();
                add(Part.Kind.RULE, Optional.of(score), group, sentence.words(), Optional.empty(), sentence.span());
            }
            return null;
        }

        private void row(Sentence row) {
            add(
                    Part.Kind.TABLE_ROW,
                    Optional.of(score),
                    group,
                    rule.sentence().words(),
                    Optional.of(row.words()),
                    row.span());
        }

        @Override
        public Void visitWhen(Rule.When when) {
            return whole(isOn(when.condition()));
        }

        @Override
        public Void visitPerAmount(Rule.PerAmount perAmount) {
            var number = conditions.number(perAmount.number(), false);
            return whole(evaluator.isOn(perAmount.when()) && number != null && number.compareTo(perAmount.step()) >= 0);
        }

        @Override
        public Void visitTable(Rule.Table table) {
            Rule.Row taken = rules.row(table);
            if (taken != null) {
                row(taken.sentence());
            }
            return null;
        }

        @Override
        public Void visitPerOccurrence(Rule.PerOccurrence perOccurrence) {
            return whole(evaluator.isOn(perOccurrence.when())
                    && conditions.history().isTold(perOccurrence.occurrences())
                    && !rules.counting(perOccurrence).isEmpty());
        }

        @Override
        public Void visitOccurrenceTable(Rule.OccurrenceTable table) {
            if (evaluator.isOn(table.when()) && conditions.history().isTold(table.occurrences())) {
                List<Rule.OccurrenceRow> taken = rules.counting(table).stream()
                        .map(one -> rules.row(table, one).orElseThrow())
                        .toList();
                table.rows().stream().filter(taken::contains).forEach(row -> row(row.sentence()));
            }
            return null;
        }

        @Override
        public Void visitPerSilence(Rule.PerSilence perSilence) {
            return whole(evaluator.isOn(perSilence.when())
                    && rules.periods(perSilence).filter(periods -> periods > 0).isPresent());
        }
    }
}
