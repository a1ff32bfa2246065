package org.meritlang.score;

import java.util.List;

/**
 * What is the same in every batch that one model scores. Immutable.
 *
 * @param fingerprint of the model
 * @param scores their names, in the order of the file
 * @param labellings grades, then matrices, then decisions, each in the order of the file
 * @param disqualifications the reasons that they give, in the order of the file
 * @param alerts in the order of the file
 */
public record Outline(
        String fingerprint,
        List<String> scores,
        List<Labelling> labellings,
        List<String> disqualifications,
        List<Alert> alerts) {
    public Outline {
        scores = List.copyOf(scores);
        labellings = List.copyOf(labellings);
        disqualifications = List.copyOf(disqualifications);
        alerts = List.copyOf(alerts);
    }

    /**
     * An output that gives each lead a label.
     *
     * @param name such as {@code fit grade}
     * @param labels by the number that stands for them in a batch
     * @param asksDisqualified whether a disqualified lead gets one of these labels, too
     */
    public record Labelling(Kind kind, String name, List<String> labels, boolean asksDisqualified) {
        public Labelling {
            labels = List.copyOf(labels);
        }

        /** Where the labels come from. */
        public enum Kind {
            GRADE,
            MATRIX,
            DECISION
        }
    }

    /**
     * Something to be told of a lead.
     *
     * @param text what it says
     * @param sentence as the formatter writes it
     * @param subject the words of its condition
     * @param reason the file's {@code because}, else the words of the condition
     * @param asksDisqualified whether it may hold for a disqualified lead
     */
    public record Alert(String text, String sentence, String subject, String reason, boolean asksDisqualified) {
        /** What it is known by from one evaluation to the next, whatever its {@code because}. */
        public String identity() {
            return text + " as soon as " + subject;
        }
    }
}
