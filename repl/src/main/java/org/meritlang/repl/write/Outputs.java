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
 * @param labellings grades, then matrices, then decisions, each in the order of the file
 * @param alerts whether the model has any
 */
public record Outputs(List<Score> scores, List<Labelling> labellings, boolean alerts) {
    private static final String TOTAL = "total";

    public Outputs {
        scores = List.copyOf(scores);
        labellings = List.copyOf(labellings);
    }

    /**
     * A score.
     *
     * @param index by which a batch knows it
     */
    public record Score(String name, int index) {}

    /**
     * A grade, a matrix or a decision.
     *
     * @param index by which a batch knows it
     */
    public record Labelling(int index, Outline.Labelling declared) {
        public String name() {
            return declared.name();
        }

        /** In the order in which the file names them; of a grade from high to low. */
        public List<String> labels() {
            return declared.labels();
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
        List<Labelling> labellings = new ArrayList<>();
        for (Outline.Labelling declared : outline.labellings()) {
            labellings.add(new Labelling(labellings.size(), declared));
        }
        return new Outputs(scores, labellings, !outline.alerts().isEmpty());
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

    /**
     * The labels that a person acts on, as a page shows them: matrices and decisions; the grades that they are made of
     * only where there are none.
     */
    public List<Labelling> actedOn() {
        List<Labelling> acted = labellings.stream()
                .filter(labelling -> labelling.declared.kind() != Outline.Labelling.Kind.GRADE)
                .toList();
        return acted.isEmpty() ? labellings : acted;
    }

    /** All names, scores first. */
    public List<String> names() {
        return Stream.concat(
                        scores.stream().map(Score::name), labellings.stream().map(Labelling::name))
                .toList();
    }

    /** The names of all columns of results. */
    public List<String> columns() {
        List<String> names = new ArrayList<>(names());
        names.add("disqualified");
        names.add("reasons");
        if (alerts) {
            names.add("alerts");
        }
        return names;
    }

    /**
     * The order that the name asks for, highest first unless {@code ascending}; empty if nothing has that name.
     * {@code merit stage}, as results call it beside a column {@code stage} of the data, is the output.
     */
    public Optional<SortOrder> order(String name, boolean ascending) {
        for (Score score : scores) {
            if (Spelling.same(score.name, name)) {
                return Optional.of(new SortOrder.ByScore(score.index, ascending));
            }
        }
        for (Labelling labelling : labellings) {
            if (Spelling.same(labelling.name(), name)) {
                return Optional.of(new SortOrder.ByLabel(labelling.index, labelling.labels(), ascending));
            }
        }
        return name.startsWith(CsvColumn.BESIDE_DATA)
                ? order(name.substring(CsvColumn.BESIDE_DATA.length()), ascending)
                : Optional.empty();
    }
}
