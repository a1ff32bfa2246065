package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/** The outputs that a matrix can join. */
final class LabelledOutputs {
    private final ModelNames names;
    private final Silence silence;
    private final List<String> all;

    LabelledOutputs(ModelNames names, Silence silence, Outline.Labellings labellings) {
        this.names = names;
        this.silence = silence;
        List<String> spelt = new ArrayList<>();
        labellings.grades().forEach(grade -> spelt.add(GradeChecker.name(grade)));
        labellings.matrices().forEach(matrix -> spelt.add(matrix.name().text()));
        labellings.decisions().forEach(decide -> spelt.add(decide.name().text()));
        this.all = List.copyOf(spelt);
    }

    /** The output with labels that a name stands for. */
    Meaning.OfLabelling require(Name name) {
        Optional<Meaning> ours = names.ours(name.key());
        if (ours.isPresent() && ours.get() instanceof Meaning.OfLabelling labelling) {
            return labelling;
        }
        if (ours.isPresent() && ours.get() instanceof Meaning.OfScore) {
            throw score(name);
        }
        if (ours.isEmpty() && silence.covers(name.key())) {
            throw Refusal.toldElsewhere();
        }
        throw ours.map(meaning -> noLabels(name)).orElseGet(() -> unknown(name));
    }

    private Refusal score(Name name) {
        String grade = name.text() + " grade";
        String message = "A matrix joins labels, and `" + name.text() + "` is a score";
        boolean isGraded = names.ours(Spelling.key(grade)).isPresent();
        return isGraded
                ? Refusal.of(
                        Code.NO_LABELS,
                        name.span(),
                        message + "; its labels are `" + grade + "`.",
                        Fix.certain("write `" + grade + "`", name.span(), grade))
                : Refusal.of(
                        Code.NO_LABELS,
                        name.span(),
                        message + "; give it labels, as in `grade " + name.text()
                                + " as A from 50, B otherwise`, and write `" + grade + "`.");
    }

    private static Refusal noLabels(Name name) {
        return Refusal.of(
                Code.NO_LABELS,
                name.span(),
                "A matrix joins the labels of a grade, a decision or another matrix, and `" + name.text()
                        + "` is none of them.");
    }

    private Refusal unknown(Name name) {
        return names.known().has(name)
                ? noLabels(name)
                : names.known()
                        .ungraded(name)
                        .orElseGet(() -> Complaints.unknownName("output with labels", name, Suggestions.among(all)));
    }
}
