package org.meritlang.repl.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritlang.score.Outline;
import org.meritlang.source.Spelling;

/**
 * What a model puts out, in the order in which results show it.
 *
 * @param scores in the order of the file, {@code total} last
 * @param grades in the order of the file
 * @param hasAlerts whether it tells of leads, too
 */
public record Outputs(List<Score> scores, List<Grade> grades, boolean hasAlerts) {
    private static final String TOTAL = "total";

    public Outputs {
        scores = List.copyOf(scores);
        grades = List.copyOf(grades);
    }

    /**
     * A score.
     *
     * @param index by which a batch knows it
     */
    public record Score(String name, int index) {}

    /**
     * A grade.
     *
     * @param index by which a batch knows it
     * @param labels from high to low
     */
    public record Grade(String name, int index, List<String> labels) {
        public Grade {
            labels = List.copyOf(labels);
        }
    }

    /** Those of a model. */
    public static Outputs of(Outline outline) {
        List<Score> scores = new ArrayList<>();
        List<Score> total = new ArrayList<>();
        for (int i = 0; i < outline.scores().size(); i++) {
            Score score = new Score(outline.scores().get(i), i);
            (Spelling.same(score.name, TOTAL) ? total : scores).add(score);
        }
        scores.addAll(total);
        List<Grade> grades = new ArrayList<>();
        for (Outline.Labelling labelling : outline.labellings()) {
            grades.add(new Grade(labelling.name(), grades.size(), labelling.labels()));
        }
        return new Outputs(scores, grades, !outline.alerts().isEmpty());
    }

    /** The score called {@code total}. */
    public Score total() {
        return scores.get(scores.size() - 1);
    }

    /** The scores as a table shows them: what ranks the leads comes first. */
    public List<Score> totalFirst() {
        return Stream.concat(Stream.of(total()), scores.stream().limit(scores.size() - 1L))
                .toList();
    }

    /** All names, scores first. */
    public List<String> names() {
        return Stream.concat(scores.stream().map(Score::name), grades.stream().map(Grade::name))
                .toList();
    }

    /** The order that the name asks for, highest first unless {@code ascending}; empty if nothing has that name. */
    public Optional<SortOrder> order(String name, boolean ascending) {
        for (Score score : scores) {
            if (Spelling.same(score.name, name)) {
                return Optional.of(new SortOrder.ByScore(score.index, ascending));
            }
        }
        for (Grade grade : grades) {
            if (Spelling.same(grade.name, name)) {
                return Optional.of(new SortOrder.ByGrade(grade.index, grade.labels, ascending));
            }
        }
        return Optional.empty();
    }
}
