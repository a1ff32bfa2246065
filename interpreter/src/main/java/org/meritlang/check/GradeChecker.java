package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.data.Folding;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.Grade;
import org.meritlang.model.Score;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.Sentence.LabelName;

/** Reads grades: labels for a score, by thresholds that go from high to low. */
final class GradeChecker {
    private final Map<String, Integer> scoreIndexes = new HashMap<>();
    private final List<String> scoreNames = new ArrayList<>();
    private final Silence silence;

    GradeChecker(List<Outline.OwnedScore> scores, Silence silence) {
        this.silence = silence;
        for (Outline.OwnedScore score : scores) {
            scoreIndexes.putIfAbsent(score.key(), scoreIndexes.size());
            scoreNames.add(score.name());
        }
    }

    static String name(Sentence.Grade grade) {
        return grade.score().text() + " grade";
    }

    /** All labels, from the highest to the one of {@code otherwise}. */
    static List<String> labels(Sentence.Grade grade) {
        List<String> labels = new ArrayList<>();
        grade.bands().forEach(band -> labels.add(band.label().text()));
        grade.otherwise().ifPresent(label -> labels.add(label.text()));
        return labels;
    }

    Grade check(Sentence.Grade written, List<Score> scores) {
        int score = score(written);
        checkLabels(written);
        List<Grade.Band> bands = bands(written);
        long lowest = bands.get(bands.size() - 1).from();
        if (written.otherwise().isEmpty() && lowest > scores.get(score).range().low()) {
            throw otherwiseRequired(written);
        }
        return new Grade(name(written), score, bands, written.otherwise().map(LabelName::text));
    }

    private int score(Sentence.Grade written) {
        Integer index = scoreIndexes.get(written.score().key());
        if (index != null) {
            return index;
        }
        if (silence.coversHeading(written.score().key())) {
            throw Refusal.toldElsewhere();
        }
        throw Complaints.unknownName("score", written.score(), Suggestions.among(scoreNames));
    }

    private static List<Grade.Band> bands(Sentence.Grade written) {
        List<Grade.Band> bands = new ArrayList<>();
        for (Sentence.Band band : written.bands()) {
            long from = Points.of(band.from());
            if (!bands.isEmpty() && from >= bands.get(bands.size() - 1).from()) {
                throw Refusal.of(
                        Code.GRADE_THRESHOLDS,
                        band.span(),
                        "Thresholds go from high to low, and `" + band.from().written()
                                + "` is not below the one before it.");
            }
            bands.add(new Grade.Band(band.label().text(), from));
        }
        return bands;
    }

    private static void checkLabels(Sentence.Grade written) {
        List<LabelName> labels = new ArrayList<>();
        written.bands().forEach(band -> labels.add(band.label()));
        written.otherwise().ifPresent(labels::add);
        Set<String> seen = new HashSet<>();
        for (LabelName label : labels) {
            Complaints.notEmpty(label);
            if (!seen.add(Folding.fold(label.text()))) {
                throw Refusal.of(Diagnostic.of(
                        Code.DUPLICATE_NAME, label.span(), "This grade gives the label `" + label.text() + "` twice."));
            }
        }
    }

    private static Refusal otherwiseRequired(Sentence.Grade written) {
        Sentence.Band last = written.bands().get(written.bands().size() - 1);
        Optional<Fix> fix = Optional.of(Fix.offer(
                "end it with a label and `otherwise`",
                last.span().source().span(last.span().end(), last.span().end()),
                ", … otherwise"));
        return Refusal.of(
                Code.OTHERWISE_REQUIRED,
                last.span(),
                "A score below " + last.from().written()
                        + " has no label here; say which it gets, as in `D otherwise`.",
                fix.stream().toArray(Fix[]::new));
    }
}
