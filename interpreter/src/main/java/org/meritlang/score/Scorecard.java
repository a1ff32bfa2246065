package org.meritlang.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.source.Spelling;

/**
 * What a model says of one lead at one instant. Immutable. Scores and labels are in the order of the
 * rule file and are looked up by any spelling of their name.
 *
 * @param lead the lead's id
 * @param asOf the instant of the evaluation
 * @param fingerprint of the model that scored it
 * @param scores by name, with at most 4 decimal places; all 0 when disqualified
 * @param labels grades by name ({@code fit grade}); all {@code disqualified} when disqualified
 * @param disqualified whether the lead is out
 * @param disqualifiedBecause every reason why; empty when it is not
 * @param reasons the sentences that gave or took points, strongest first; those that would have
 *     when disqualified
 * @param notes what was unreadable, unknown or absent
 */
public record Scorecard(
        String lead,
        Instant asOf,
        String fingerprint,
        Map<String, BigDecimal> scores,
        Map<String, String> labels,
        boolean disqualified,
        List<String> disqualifiedBecause,
        List<Contribution> reasons,
        List<Note> notes) {
    public Scorecard {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        disqualifiedBecause = List.copyOf(disqualifiedBecause);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** The same card with other notes. */
    public Scorecard withNotes(List<Note> others) {
        return new Scorecard(
                lead, asOf, fingerprint, scores, labels, disqualified, disqualifiedBecause, reasons, others);
    }

    /** The score called {@code total}, which every model has. */
    public BigDecimal total() {
        return score("total");
    }

    /**
     * A score by name.
     *
     * @throws IllegalArgumentException if the model has no such score
     */
    public BigDecimal score(String name) {
        return find(scores, name, "score");
    }

    /**
     * The grade of a score: {@code grade("fit")} is A where the file says {@code grade fit as A …}.
     *
     * @throws IllegalArgumentException if the model does not grade such a score
     */
    public String grade(String score) {
        return find(labels, score + " grade", "grade");
    }

    private static <T> T find(Map<String, T> named, String name, String what) {
        for (Map.Entry<String, T> entry : named.entrySet()) {
            if (Spelling.same(entry.getKey(), name)) {
                return entry.getValue();
            }
        }
        throw new IllegalArgumentException("The model has no " + what + " called `" + name + "`.");
    }
}
