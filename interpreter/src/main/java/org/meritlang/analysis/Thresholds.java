package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.analysis.ranges.Bounds;
import org.meritlang.analysis.ranges.Outlook;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.model.Grade;
import org.meritlang.model.Labelling;
import org.meritlang.model.Matrix;
import org.meritlang.score.Points;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/** Finds grades and labels of matrices that no lead can get, for its score is never there. */
final class Thresholds implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Labelling> labellings = subject.model().labellings();
        Roots roots = Roots.of(subject);
        Map<String, List<Sentence.Grade>> written = written(subject);
        for (int index = 0; index < labellings.size(); index++) {
            int place = index;
            if (labellings.get(index) instanceof Grade grade) {
                String key =
                        Spelling.key(subject.model().scores().get(grade.score()).name());
                written.getOrDefault(key, List.of()).stream()
                        .filter(sentence ->
                                sentence.bands().size() == grade.bands().size())
                        .findFirst()
                        .ifPresent(sentence -> new OfGrade(place, grade, sentence, subject, roots).tell(findings));
            } else if (labellings.get(index) instanceof Matrix matrix) {
                tell(index, matrix, roots, subject, findings);
            }
        }
        return findings;
    }

    /** By the key of the score. */
    private static Map<String, List<Sentence.Grade>> written(Subject subject) {
        return subject.sentences().stream()
                .filter(Sentence.Grade.class::isInstance)
                .map(Sentence.Grade.class::cast)
                .collect(Collectors.groupingBy(sentence -> sentence.score().key()));
    }

    /** Whether the language wants an {@code otherwise}. */
    static boolean isRequired(Grade grade, CheckedModel model) {
        return model.scores().get(grade.score()).range().low() < lowest(grade);
    }

    private static long lowest(Grade grade) {
        return grade.bands().get(grade.bands().size() - 1).from();
    }

    private record OfGrade(int index, Grade grade, Sentence.Grade written, Subject subject, Roots roots) {
        void tell(List<Finding> findings) {
            for (int i = 0; i < grade.bands().size(); i++) {
                boolean takesTheRest =
                        grade.otherwise().isEmpty() && i == grade.bands().size() - 1;
                long from = takesTheRest ? Points.LEAST : grade.bands().get(i).from();
                long below = i == 0 ? Points.MOST : grade.bands().get(i - 1).from() - 1;
                tell(i, from, below, written.bands().get(i).span(), findings);
            }
            Bounds bounds = bounds();
            written.otherwise()
                    .filter(label -> bounds.low() >= lowest(grade) && !isRequired(grade, subject.model()))
                    .ifPresent(label -> findings.add(finding(
                            label.span(),
                            "No lead gets `" + label.text() + "`: " + score() + " is never less than "
                                    + shown(bounds.low()) + who(false) + ", so that the labels above take every lead"
                                    + roots.neededBy(index, grade.bands().size()) + ".",
                            false)));
        }

        /** Of one label, for points from one value to another, both included. */
        private void tell(int place, long from, long to, Span span, List<Finding> findings) {
            Bounds bounds = bounds();
            String label = grade.bands().get(place).label();
            String nobody = "No lead gets `" + label + "`: ";
            String end = roots.neededBy(index, place) + ".";
            if (bounds.high() < from) {
                String why =
                        "it needs " + shown(from) + ", and " + score() + " reaches at most " + shown(bounds.high());
                findings.add(finding(span, nobody + why + who(true) + end, true));
            } else if (bounds.low() > to) {
                String why = score() + " is never less than " + shown(bounds.low()) + who(false)
                        + ", which is enough for a label above";
                findings.add(finding(span, nobody + why + end, false));
            } else {
                Between.of(grade.score(), from, to, subject)
                        .map(between -> Finding.of(
                                Diagnostic.of(
                                        Code.LABEL_OUT_OF_REACH,
                                        span,
                                        nobody + "it needs at least " + shown(from) + " and less than " + shown(to + 1)
                                                + ", and " + between.words() + end),
                                between.leads()))
                        .or(() -> ofDisqualified(label, span, nobody, end))
                        .ifPresent(findings::add);
            }
        }

        /** Where all that would have it are disqualified, and so have no label at all. */
        private Optional<Finding> ofDisqualified(String label, Span span, String nobody, String end) {
            Condition has = new Condition.LabelIs(index, List.of(label));
            Condition isIn = new Condition.Not(new Condition.Disqualified());
            return subject.model().disqualifications().isEmpty()
                            || subject.ranges().canHold(new Condition.And(List.of(has, isIn)))
                    ? Optional.empty()
                    : Optional.of(Finding.of(
                            Diagnostic.of(
                                    Code.LABEL_OUT_OF_REACH,
                                    span,
                                    nobody + "every lead with such a score is disqualified" + end),
                            subject.exhibits().whereDisqualified(has)));
        }

        private Bounds bounds() {
            return subject.ranges().range(grade.score()).bounds();
        }

        private String score() {
            return "`" + subject.model().scores().get(grade.score()).name() + "`";
        }

        /** Of whom an end is said, where others go beyond. */
        private String who(boolean most) {
            Bounds all = subject.ranges().rangeOfAll(grade.score()).bounds();
            boolean goBeyond = most ? all.high() > bounds().high() : all.low() < bounds().low();
            return goBeyond ? " for leads that are not disqualified" : "";
        }

        private Finding finding(Span span, String message, boolean most) {
            return Finding.of(
                    Diagnostic.of(Code.LABEL_OUT_OF_REACH, span, message),
                    subject.exhibits().end(grade.score(), most));
        }
    }

    /** Only of labels that stand in some cell, none of which is reached. */
    private static void tell(int index, Matrix matrix, Roots roots, Subject subject, List<Finding> findings) {
        Outlook outlook = subject.ranges().outlook();
        BitSet possible = outlook.labels(index, outlook.everybody());
        for (int label = 0; label < matrix.labels().size(); label++) {
            if (!possible.get(label) && !matrix.places().isEmpty()) {
                String missing =
                        "No lead gets `" + matrix.labels().get(label) + "`: " + whyNot(matrix, label, outlook) + ".";
                Diagnostic told = Diagnostic.of(Code.CELLS_OUT_OF_REACH, firstPlace(matrix, label), missing);
                findings.add(roots.explain(index, label) ? Finding.thatFollows(told) : Finding.of(told));
            } else if (!matrix.places().isEmpty() && !canBe(index, label, subject)) {
                String missing = "No lead gets `" + matrix.labels().get(label) + "`: no lead has both labels of "
                        + (stands(matrix, label) == 1 ? "its cell" : "any of its cells") + ".";
                findings.add(Finding.of(Diagnostic.of(Code.CELLS_OUT_OF_REACH, firstPlace(matrix, label), missing)));
            }
        }
    }

    private static boolean canBe(int matrix, int label, Subject subject) {
        String name = subject.ranges().outlook().labels(matrix).get(label);
        return subject.ranges().canHold(new Condition.LabelIs(matrix, List.of(name)));
    }

    /** In how many cells a label stands. */
    private static long stands(Matrix matrix, int label) {
        return matrix.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> cell == label)
                .count();
    }

    private static String whyNot(Matrix matrix, int label, Outlook outlook) {
        List<String> missing = new ArrayList<>();
        addMissing(matrix.rows(), outlook, missing);
        addMissing(matrix.columns(), outlook, missing);
        return (stands(matrix, label) == 1 ? "its cell needs" : "all its cells need") + " a label that nobody has ("
                + Words.and(missing) + ")";
    }

    private static void addMissing(int labelling, Outlook outlook, List<String> missing) {
        BitSet possible = outlook.labels(labelling, outlook.everybody());
        List<String> labels = outlook.labels(labelling);
        String name = outlook.model().labellings().get(labelling).name();
        for (int i = 0; i < labels.size(); i++) {
            if (!possible.get(i)) {
                missing.add("`" + name + "` is never `" + labels.get(i) + "`");
            }
        }
    }

    private static Span firstPlace(Matrix matrix, int label) {
        for (int row = 0; row < matrix.cells().size(); row++) {
            int column = matrix.cells().get(row).indexOf(label);
            if (column >= 0) {
                return matrix.places().get(row).get(column);
            }
        }
        return matrix.sentence().span();
    }

    /** Points as people write them. */
    static String shown(long points) {
        return Points.decimal(points).toPlainString();
    }
}
