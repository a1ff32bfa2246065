package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.model.Labelling;
import org.meritlang.model.Score;
import org.meritlang.syntax.Sentence;

/** Reads grades, matrices and decisions, in this order. */
final class LabellingChecker {
    private final Outline outline;
    private final Sentences sentences;
    private final GradeChecker grades;
    private final MatrixChecker matrices;
    private final DecisionChecker decisions;

    LabellingChecker(Outline outline, ModelNames names, Silence silence, Scope scope, Sentences sentences) {
        this.outline = outline;
        this.sentences = sentences;
        this.grades = new GradeChecker(outline.scores(), silence);
        this.matrices = new MatrixChecker(new LabelledOutputs(names, silence, outline.labellings()));
        this.decisions = new DecisionChecker(scope, sentences);
    }

    /** Those that are right; all of them if no sentence of the model is at fault. */
    List<Labelling> check(List<Score> scores) {
        List<Labelling> checked = new ArrayList<>();
        for (Sentence.Grade grade : outline.labellings().grades()) {
            sentences.check(() -> grades.check(grade, scores)).ifPresent(checked::add);
        }
        for (Sentence.Matrix matrix : outline.labellings().matrices()) {
            sentences.check(() -> matrices.check(matrix)).ifPresent(checked::add);
        }
        for (Sentence.Decide decide : outline.labellings().decisions()) {
            sentences.check(() -> decisions.check(decide)).ifPresent(checked::add);
        }
        return checked;
    }
}
