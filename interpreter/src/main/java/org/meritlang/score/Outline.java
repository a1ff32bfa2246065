package org.meritlang.score;

import java.util.List;

/**
 * What is the same in every batch that one model scores. Immutable.
 *
 * @param fingerprint of the model
 * @param scores their names, in the order of the file
 * @param labellings grades, in the order of the file
 * @param disqualifications the reasons that they give, in the order of the file
 */
public record Outline(
        String fingerprint, List<String> scores, List<Labelling> labellings, List<String> disqualifications) {
    public Outline {
        scores = List.copyOf(scores);
        labellings = List.copyOf(labellings);
        disqualifications = List.copyOf(disqualifications);
    }

    /**
     * An output that gives each lead a label.
     *
     * @param name such as {@code fit grade}
     * @param labels by the number that stands for them in a batch
     */
    public record Labelling(String name, List<String> labels) {
        public Labelling {
            labels = List.copyOf(labels);
        }
    }
}
