package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.repl.write.Outputs;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Spelling;

/**
 * The outputs that two models share, by their names as the new one spells them; results compare these.
 *
 * @param scores in the order of the new model, {@code total} last
 * @param labellings in the order of the new model
 * @param added the names of outputs that only the new model has
 * @param removed the names of outputs that only the old model has
 */
public record CommonOutputs(
        List<Common> scores, List<CommonLabelling> labellings, List<String> added, List<String> removed) {
    public CommonOutputs {
        scores = List.copyOf(scores);
        labellings = List.copyOf(labellings);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /**
     * A score of both models.
     *
     * @param before its number in batches of the old model
     * @param after its number in batches of the new model
     */
    public record Common(String name, int before, int after) {}

    /**
     * A grade, matrix or decision of both models.
     *
     * @param before its number in batches of the old model
     * @param after its number in batches of the new model
     * @param labels all that a lead may have in either, {@code disqualified} last
     */
    public record CommonLabelling(String name, int before, int after, List<String> labels) {
        public CommonLabelling {
            labels = List.copyOf(labels);
        }
    }

    /** Finds them. */
    public static CommonOutputs of(Outputs before, Outputs after) {
        List<Common> scores = new ArrayList<>();
        for (Outputs.Score score : after.scores()) {
            before.scores().stream()
                    .filter(old -> Spelling.same(old.name(), score.name()))
                    .findFirst()
                    .ifPresent(old -> scores.add(new Common(score.name(), old.index(), score.index())));
        }
        List<CommonLabelling> labellings = new ArrayList<>();
        for (Outputs.Labelling labelling : after.labellings()) {
            Optional<Outputs.Labelling> same = before.labellings().stream()
                    .filter(old -> Spelling.same(old.name(), labelling.name()))
                    .findFirst();
            same.ifPresent(old -> {
                Set<String> labels = new LinkedHashSet<>(labelling.labels());
                labels.addAll(old.labels());
                labels.remove(ScoredBatch.DISQUALIFIED);
                labels.add(ScoredBatch.DISQUALIFIED);
                labellings.add(
                        new CommonLabelling(labelling.name(), old.index(), labelling.index(), List.copyOf(labels)));
            });
        }
        return new CommonOutputs(
                scores, labellings, missing(after.names(), before.names()), missing(before.names(), after.names()));
    }

    private static List<String> missing(List<String> names, List<String> from) {
        return names.stream()
                .filter(name -> from.stream().noneMatch(other -> Spelling.same(name, other)))
                .toList();
    }

    /** The score called {@code total}, which every model has. */
    public Common total() {
        return scores.get(scores.size() - 1);
    }
}
