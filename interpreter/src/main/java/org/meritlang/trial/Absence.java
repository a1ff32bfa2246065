package org.meritlang.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/**
 * A model as it would be without one of its parts: what an example for that part must not hold of. What cannot be left
 * out says something else instead: a row that gives nothing gives a point, a cell and the last row of a decision give
 * another label.
 */
final class Absence {
    private static final Condition NEVER = new Condition.Constant(false);
    private static final long ONE_POINT = 10_000;

    private final CheckedModel model;
    private final Part part;

    private Absence(CheckedModel model, Part part) {
        this.model = model;
        this.part = part;
    }

    /** The names, outputs and labels are the same, so that leads of one are leads of the other. */
    static CheckedModel of(CheckedModel model, Part part) {
        return new Absence(model, part).model();
    }

    private CheckedModel model() {
        return new CheckedModel(
                model.name(),
                model.zone(),
                model.attributes(),
                model.activities(),
                model.definitions(),
                each(model.scores(), this::score),
                each(model.labellings(), labelling -> labelling.accept(inLabels)),
                model.order(),
                without(model.disqualifications(), Disqualification::sentence, Part.Kind.DISQUALIFICATION),
                each(model.alerts(), this::alert),
                model.examples(),
                model.total(),
                model.fingerprint());
    }

    private boolean isIt(Sentence sentence, Part.Kind kind) {
        return part.kind() == kind && part.span().equals(sentence.span());
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }

    private <T> List<T> without(List<T> all, Function<T, Sentence> sentence, Part.Kind kind) {
        return all.stream().filter(each -> !isIt(sentence.apply(each), kind)).toList();
    }

    private Score score(Score score) {
        return score.content() instanceof Score.Content.Rules rules
                ? new Score(
                        score.name(),
                        score.range(),
                        score.when(),
                        new Score.Content.Rules(
                                each(rules.groups(), this::group),
                                without(rules.raises(), Score.Bound::sentence, Part.Kind.BOUND),
                                without(rules.limits(), Score.Bound::sentence, Part.Kind.BOUND)))
                : score;
    }

    private Score.Group group(Score.Group group) {
        List<Rule> rules = without(group.rules(), Rule::sentence, Part.Kind.RULE);
        return new Score.Group(group.name(), group.range(), group.when(), each(rules, rule -> rule.accept(inTables)));
    }

    private Alert alert(Alert alert) {
        return isIt(alert.sentence(), Part.Kind.ALERT)
                ? new Alert(alert.sentence(), alert.text(), NEVER, alert.asksDisqualified())
                : alert;
    }

    private <T> List<T> rows(
            List<T> rows, Function<T, Sentence> sentence, Function<T, Long> points, Function<T, T> withAPoint) {
        List<T> changed = new ArrayList<>();
        for (T row : rows) {
            boolean isIt = isIt(sentence.apply(row), Part.Kind.TABLE_ROW);
            if (!isIt) {
                changed.add(row);
            } else if (points.apply(row) == 0) {
                changed.add(withAPoint.apply(row));
            }
        }
        return changed;
    }

    private final Rule.Visitor<Rule> inTables = new Rule.Visitor<>() {
        @Override
        public Rule visitWhen(Rule.When rule) {
            return rule;
        }

        @Override
        public Rule visitPerAmount(Rule.PerAmount rule) {
            return rule;
        }

        @Override
        public Rule visitTable(Rule.Table table) {
            List<Rule.Row> rows = rows(
                    table.rows(),
                    Rule.Row::sentence,
                    Rule.Row::points,
                    row -> new Rule.Row(row.sentence(), row.condition(), ONE_POINT, row.aging()));
            return new Rule.Table(table.sentence(), rows, table.when(), table.cap());
        }

        @Override
        public Rule visitPerOccurrence(Rule.PerOccurrence rule) {
            return rule;
        }

        @Override
        public Rule visitOccurrenceTable(Rule.OccurrenceTable table) {
            List<Rule.OccurrenceRow> rows = rows(
                    table.rows(),
                    Rule.OccurrenceRow::sentence,
                    Rule.OccurrenceRow::points,
                    row -> new Rule.OccurrenceRow(row.sentence(), row.taken(), ONE_POINT));
            return new Rule.OccurrenceTable(
                    table.sentence(),
                    table.occurrences(),
                    rows,
                    table.when(),
                    table.limits(),
                    table.decay(),
                    table.cap());
        }

        @Override
        public Rule visitPerSilence(Rule.PerSilence rule) {
            return rule;
        }
    };

    private final Labelling.Visitor<Labelling> inLabels = new Labelling.Visitor<>() {
        @Override
        public Labelling visitGrade(Grade grade) {
            return grade;
        }

        @Override
        public Labelling visitMatrix(Matrix matrix) {
            List<List<Integer>> cells = new ArrayList<>();
            for (int row = 0; row < matrix.cells().size(); row++) {
                List<Integer> labels = new ArrayList<>(matrix.cells().get(row));
                for (int column = 0; column < labels.size() && !matrix.places().isEmpty(); column++) {
                    if (part.kind() == Part.Kind.MATRIX_CELL
                            && part.span().equals(matrix.places().get(row).get(column))) {
                        labels.set(
                                column,
                                (labels.get(column) + 1) % matrix.labels().size());
                    }
                }
                cells.add(labels);
            }
            return new Matrix(
                    matrix.name(),
                    matrix.sentence(),
                    matrix.rows(),
                    matrix.columns(),
                    matrix.labels(),
                    cells,
                    matrix.places());
        }

        /** The row stays, so that all labels keep their places. */
        @Override
        public Labelling visitDecision(Decision decision) {
            List<Decision.Row> rows = each(
                    decision.rows(),
                    row -> isIt(row.sentence(), Part.Kind.DECISION_ROW)
                            ? new Decision.Row(row.label(), NEVER, row.sentence())
                            : row);
            boolean isLast = isIt(decision.last(), Part.Kind.DECISION_ROW);
            Optional<String> other = decision.rows().stream()
                    .map(Decision.Row::label)
                    .filter(label -> isLast && !label.equals(decision.otherwise()))
                    .findFirst();
            if (other.isEmpty()) {
                return new Decision(
                        decision.name(), rows, decision.otherwise(), decision.last(), decision.asksDisqualified());
            }
            rows = new ArrayList<>(rows);
            rows.add(new Decision.Row(decision.otherwise(), NEVER, decision.last()));
            return new Decision(decision.name(), rows, other.get(), decision.last(), decision.asksDisqualified());
        }
    };
}
