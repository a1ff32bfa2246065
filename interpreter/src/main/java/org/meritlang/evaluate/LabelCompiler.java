package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.Decision;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.model.Sentence;
import org.meritlang.score.Outline;
import org.meritlang.score.Part;
import org.meritlang.score.Undecided;

/** Turns one labelling into steps, and into witnesses of its rows and cells. */
final class LabelCompiler implements Labelling.Visitor<Slot<int[]>> {
    private final Labelling labelling;
    private final List<Labelling> all;
    private final Workbench tools;
    private final Witness.All witnesses = Witness.All.none();

    /**
     * @param all those of the model, to which a matrix refers
     */
    LabelCompiler(Labelling labelling, List<Labelling> all, Workbench tools) {
        this.labelling = labelling;
        this.all = all;
        this.tools = tools;
    }

    Witness.All witnesses() {
        return witnesses;
    }

    Slot<int[]> compile() {
        return labelling.accept(this);
    }

    @Override
    public Slot<int[]> visitGrade(Grade grade) {
        return tools.plan().choices(new Labels.Graded(tools.names().points(grade.score()), grade));
    }

    @Override
    public Slot<int[]> visitMatrix(Matrix matrix) {
        Slot<int[]> rows = tools.names().labels(matrix.rows());
        Slot<int[]> columns = tools.names().labels(matrix.columns());
        List<String> ofRows = all.get(matrix.rows()).labels();
        List<String> ofColumns = all.get(matrix.columns()).labels();
        for (int row = 0; row < matrix.places().size(); row++) {
            for (int column = 0; column < matrix.places().get(row).size(); column++) {
                Part cell = new Part(
                        Part.Kind.MATRIX_CELL,
                        Optional.of(matrix.name()),
                        Optional.empty(),
                        matrix.sentence().words(),
                        Optional.of(ofRows.get(row) + ", " + ofColumns.get(column)),
                        matrix.places().get(row).get(column));
                Witness.Acting acting = Witness.Acting.taken(rows, row).and(Witness.Acting.taken(columns, column));
                witnesses.firings().add(new Witness.OfFiring(cell, acting));
            }
        }
        return tools.plan().choices(new Labels.Crossed(rows, columns, matrix.cells()));
    }

    @Override
    public Slot<int[]> visitDecision(Decision decision) {
        List<Slot<byte[]>> rows = decision.rows().stream()
                .map(row -> tools.conditions().compile(row.when()))
                .toList();
        Slot<int[]> taken = tools.plan().choices(new Tables.RowTaken(rows, Optional.empty()));
        tools.kept().put(decision, taken);
        for (int row = 0; row < rows.size(); row++) {
            Decision.Row ofDecision = decision.rows().get(row);
            doubt(ofDecision, rows.subList(0, row), rows.get(row));
            fires(ofDecision.sentence(), ofDecision.label(), Witness.Acting.taken(taken, row));
        }
        fires(decision.last(), decision.otherwise(), Witness.Acting.taken(taken, Tables.NO_ROW));
        return tools.plan().choices(Labels.OfRow.of(taken, decision));
    }

    /** Once a row above has taken the lead nobody asks. */
    private void doubt(Decision.Row row, List<Slot<byte[]>> above, Slot<byte[]> truths) {
        Undecided about = Undecided.nowhere(
                Undecided.Kind.DECISION_ROW,
                Optional.of(labelling.name()),
                Optional.empty(),
                row.sentence().words());
        witnesses
                .doubts()
                .add(new Witness.OfDoubt(
                        about,
                        Witness.Undecidable.unless(above, truths),
                        tools.conditions().suspicions(List.of(row.when()))));
    }

    private void fires(Sentence sentence, String label, Witness.Acting acting) {
        Part row = new Part(
                Part.Kind.DECISION_ROW,
                Optional.of(labelling.name()),
                Optional.empty(),
                sentence.words(),
                Optional.of(label),
                sentence.span());
        witnesses.firings().add(new Witness.OfFiring(row, acting));
    }

    /** What is said of a labelling before any lead is scored. */
    static Outline.Labelling declared(Labelling labelling) {
        return labelling.accept(new Declared());
    }

    private static final class Declared implements Labelling.Visitor<Outline.Labelling> {
        @Override
        public Outline.Labelling visitGrade(Grade grade) {
            return new Outline.Labelling(Outline.Labelling.Kind.GRADE, grade.name(), grade.labels(), false);
        }

        @Override
        public Outline.Labelling visitMatrix(Matrix matrix) {
            return new Outline.Labelling(Outline.Labelling.Kind.MATRIX, matrix.name(), matrix.labels(), false);
        }

        @Override
        public Outline.Labelling visitDecision(Decision decision) {
            return new Outline.Labelling(
                    Outline.Labelling.Kind.DECISION, decision.name(), decision.labels(), decision.asksDisqualified());
        }
    }
}
