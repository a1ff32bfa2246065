package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Condition;
import org.meritlang.check.Decision;
import org.meritlang.check.Definition;
import org.meritlang.check.Grade;
import org.meritlang.check.Labelling;
import org.meritlang.check.Matrix;
import org.meritlang.check.Score;
import org.meritlang.check.Sentence;
import org.meritlang.score.Outline;
import org.meritlang.score.Undecided;

/** Turns a checked model into a program: names in the order in which they need one another, then steps. */
final class Compiler implements Named.Visitor<Void> {
    private final CheckedModel model;
    private final Plan plan = new Plan();
    private final Names names = new Names();
    private final OccurrenceCompiler occurrences;
    private final NumberCompiler numbers;
    private final ConditionCompiler conditions;
    private final List<ScoreCompiler> scores;

    Compiler(CheckedModel model) {
        this.model = model;
        this.occurrences = new OccurrenceCompiler(plan, model.activities());
        this.numbers = new NumberCompiler(plan, names, occurrences);
        this.conditions = new ConditionCompiler(plan, names, numbers, occurrences, model.labellings());
        Workbench tools = new Workbench(plan, names, numbers, conditions, occurrences);
        this.scores = model.scores().stream()
                .map(score -> new ScoreCompiler(score, tools))
                .toList();
    }

    Program compile() {
        Order.of(model).forEach(named -> named.accept(this));
        List<Slot<byte[]>> disqualifications = disqualifications();
        List<Slot<byte[]>> alerts = model.alerts().stream()
                .map(alert -> conditions.compile(alert.condition()))
                .toList();
        Program.Results results = new Program.Results(
                indices(model.scores()).stream().map(names::points).toList(),
                indices(model.labellings()).stream().map(names::labels).toList(),
                names.truths(new Named.Disqualified()),
                disqualifications,
                alerts);
        return new Program(
                new Program.Inputs(model.attributes(), model.activities(), model.zone()),
                outline(),
                new Steps(occurrences.stepsOfKinds(), plan.steps()),
                results,
                gains(),
                doubts());
    }

    private static List<Integer> indices(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }

    @Override
    public Void visitOfDefinition(Named.OfDefinition definition) {
        model.definitions().get(definition.index()).accept(new OfDefinition(definition));
        return null;
    }

    @Override
    public Void visitOfScore(Named.OfScore score) {
        names.put(score, scores.get(score.index()).compile());
        return null;
    }

    @Override
    public Void visitOfLabelling(Named.OfLabelling grade) {
        names.put(grade, model.labellings().get(grade.index()).accept(new OfLabelling()));
        return null;
    }

    @Override
    public Void visitDisqualified(Named.Disqualified disqualified) {
        names.put(disqualified, plan.truths(new Logic.AnyTrue(disqualifications())));
        return null;
    }

    /** Where each lead's label is. */
    private final class OfLabelling implements Labelling.Visitor<Slot<int[]>> {
        @Override
        public Slot<int[]> visitGrade(Grade grade) {
            return plan.choices(new Labels.Graded(names.points(grade.score()), grade));
        }

        @Override
        public Slot<int[]> visitMatrix(Matrix matrix) {
            return plan.choices(
                    new Labels.Crossed(names.labels(matrix.rows()), names.labels(matrix.columns()), matrix.cells()));
        }

        @Override
        public Slot<int[]> visitDecision(Decision decision) {
            List<Slot<byte[]>> rows = decision.rows().stream()
                    .map(row -> conditions.compile(row.when()))
                    .toList();
            Slot<int[]> taken = plan.choices(new Tables.RowTaken(rows, Optional.empty()));
            return plan.choices(Labels.OfRow.of(taken, decision));
        }
    }

    private final class OfDefinition implements Definition.Visitor<Void> {
        private final Named.OfDefinition named;

        OfDefinition(Named.OfDefinition named) {
            this.named = named;
        }

        @Override
        public Void visitOfCondition(Definition.OfCondition condition) {
            Set<Suspicion> hangsOn = conditions.suspicions(List.of(condition.condition()));
            names.put(named, conditions.compile(condition.condition()), hangsOn);
            return null;
        }

        @Override
        public Void visitOfNumber(Definition.OfNumber number) {
            Set<Suspicion> hangsOn = numbers.suspicions(number.number(), named.zeroed());
            names.put(named, numbers.compile(number.number(), named.zeroed()), hangsOn);
            return null;
        }
    }

    /** Compiling them once more finds the same steps. */
    private List<Slot<byte[]>> disqualifications() {
        return model.disqualifications().stream()
                .map(disqualification -> conditions.compile(disqualification.condition()))
                .toList();
    }

    private Outline outline() {
        return new Outline(
                model.fingerprint(),
                model.scores().stream().map(Score::name).toList(),
                model.labellings().stream()
                        .map(labelling -> labelling.accept(new Declared()))
                        .toList(),
                model.disqualifications().stream()
                        .map(disqualification -> disqualification.sentence().reason())
                        .toList(),
                model.alerts().stream()
                        .map(alert ->
                                new Outline.Alert(alert.text(), alert.sentence().words(), alert.asksDisqualified()))
                        .toList());
    }

    /** What is said of a labelling before any lead is scored. */
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

    private List<Witness.OfGain> gains() {
        return scores.stream()
                .flatMap(score -> score.witnesses().gains().stream())
                .toList();
    }

    /** In the order of the file, kind by kind. Compiling conditions once more finds the same steps. */
    private List<Witness.OfDoubt> doubts() {
        List<Witness.OfDoubt> doubts = new ArrayList<>();
        scores.forEach(score -> doubts.addAll(score.witnesses().doubts()));
        model.labellings().forEach(labelling -> doubts.addAll(labelling.accept(new Doubtful())));
        model.disqualifications()
                .forEach(disqualification -> doubts.add(doubt(
                        Undecided.Kind.DISQUALIFICATION, disqualification.sentence(), disqualification.condition())));
        model.alerts().forEach(alert -> doubts.add(doubt(Undecided.Kind.ALERT, alert.sentence(), alert.condition())));
        return doubts;
    }

    private Witness.OfDoubt doubt(Undecided.Kind kind, Sentence sentence, Condition condition) {
        return new Witness.OfDoubt(
                Undecided.nowhere(kind, Optional.empty(), Optional.empty(), sentence.words()),
                Witness.Undecidable.condition(conditions.compile(condition)),
                conditions.suspicions(List.of(condition)));
    }

    /** What a labelling may be unable to tell; scores and labels are never unknown, so only rows of a decision. */
    private final class Doubtful implements Labelling.Visitor<List<Witness.OfDoubt>> {
        @Override
        public List<Witness.OfDoubt> visitGrade(Grade grade) {
            return List.of();
        }

        @Override
        public List<Witness.OfDoubt> visitMatrix(Matrix matrix) {
            return List.of();
        }

        @Override
        public List<Witness.OfDoubt> visitDecision(Decision decision) {
            List<Witness.OfDoubt> doubts = new ArrayList<>();
            List<Slot<byte[]>> above = new ArrayList<>();
            for (Decision.Row row : decision.rows()) {
                Slot<byte[]> truths = conditions.compile(row.when());
                doubts.add(new Witness.OfDoubt(
                        Undecided.nowhere(
                                Undecided.Kind.DECISION_ROW,
                                Optional.of(decision.name()),
                                Optional.empty(),
                                row.sentence().words()),
                        Witness.Undecidable.unless(List.copyOf(above), truths),
                        conditions.suspicions(List.of(row.when()))));
                above.add(truths);
            }
            return doubts;
        }
    }
}
