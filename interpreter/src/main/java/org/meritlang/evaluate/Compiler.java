package org.meritlang.evaluate;

import java.util.List;
import java.util.Optional;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Score;
import org.meritlang.model.Sentence;
import org.meritlang.score.Outline;
import org.meritlang.score.Part;
import org.meritlang.score.Undecided;

/** Turns a checked model into a program, with all outputs and with questions about them. */
final class Compiler {
    private final CheckedModel model;
    private final List<Question> questions;
    private final Outputs outputs;

    Compiler(CheckedModel model, List<Question> questions, Kept kept) {
        this.model = model;
        this.questions = questions;
        this.outputs = new Outputs(model, kept);
    }

    Program compile() {
        Program.Results results = new Program.Results(
                outputs.points(),
                outputs.labels(),
                outputs.disqualified(),
                model.disqualifications().stream()
                        .map(disqualification -> outputs.condition(disqualification.condition()))
                        .toList(),
                model.alerts().stream()
                        .map(alert -> outputs.condition(alert.condition()))
                        .toList(),
                answers());
        Witness.All witnesses = witnesses();
        return new Program(
                new Program.Inputs(model.attributes(), model.activities(), model.zone()),
                outline(),
                outputs.steps(),
                results,
                witnesses);
    }

    private List<Slot<byte[]>> answers() {
        Shown shown = new Shown(outputs);
        return questions.stream()
                .map(question -> question.asShown()
                        ? shown.condition(question.condition())
                        : outputs.condition(question.condition()))
                .toList();
    }

    private Outline outline() {
        return new Outline(
                model.fingerprint(),
                model.scores().stream().map(Score::name).toList(),
                model.labellings().stream().map(LabelCompiler::declared).toList(),
                model.disqualifications().stream()
                        .map(disqualification -> disqualification.sentence().reason())
                        .toList(),
                model.alerts().stream()
                        .map(alert -> new Outline.Alert(
                                alert.text(),
                                alert.sentence().words(),
                                alert.sentence().subject(),
                                alert.sentence().reason(),
                                alert.asksDisqualified()))
                        .toList());
    }

    /** In the order of the file, kind by kind. */
    private Witness.All witnesses() {
        Witness.All all = outputs.witnesses();
        model.disqualifications()
                .forEach(disqualification -> all.add(alone(
                        Undecided.Kind.DISQUALIFICATION,
                        Part.Kind.DISQUALIFICATION,
                        disqualification.sentence(),
                        disqualification.condition())));
        model.alerts()
                .forEach(alert ->
                        all.add(alone(Undecided.Kind.ALERT, Part.Kind.ALERT, alert.sentence(), alert.condition())));
        return all;
    }

    /** Of a sentence that no heading owns. Compiling its condition once more finds the same step. */
    private Witness.All alone(Undecided.Kind doubt, Part.Kind part, Sentence sentence, Condition condition) {
        Slot<byte[]> truths = outputs.condition(condition);
        Witness.All witnesses = Witness.All.none();
        witnesses
                .doubts()
                .add(new Witness.OfDoubt(
                        Undecided.nowhere(doubt, Optional.empty(), Optional.empty(), sentence.words()),
                        Witness.Undecidable.condition(truths),
                        outputs.tools().conditions().suspicions(List.of(condition))));
        witnesses
                .firings()
                .add(new Witness.OfFiring(
                        new Part(
                                part,
                                Optional.empty(),
                                Optional.empty(),
                                sentence.words(),
                                Optional.empty(),
                                sentence.span()),
                        Witness.Acting.condition(truths)));
        return witnesses;
    }
}
