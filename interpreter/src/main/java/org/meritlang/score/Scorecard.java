package org.meritlang.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.meritlang.source.Spelling;

/**
 * What a model says of one lead at one instant. Immutable. Scores and labels are in the order of the
 * rule file and are looked up by any spelling of their name. Two cards are equal when they say the same.
 */
public final class Scorecard {
    private final Said said;
    private final List<String> decisions;
    private final Supplier<Optional<Instant>> findNextChange;

    /** All that is worked out together. */
    private record Said(
            String lead,
            Instant asOf,
            String fingerprint,
            Map<String, BigDecimal> scores,
            Map<String, String> labels,
            boolean disqualified,
            List<String> disqualifiedBecause,
            List<String> alerts,
            List<Contribution> reasons,
            List<Note> notes) {
        Said {
            scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            disqualifiedBecause = List.copyOf(disqualifiedBecause);
            alerts = List.copyOf(alerts);
            reasons = List.copyOf(reasons);
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param decisions the names of those labels that are decisions
     */
    private Scorecard(Said said, List<String> decisions, Supplier<Optional<Instant>> findNextChange) {
        this.said = said;
        this.decisions = List.copyOf(decisions);
        this.findNextChange = findNextChange;
    }

    /** What one lead of a batch shows. */
    static Scorecard of(ScoredBatch batch, int lead, List<Note> notes, Supplier<Optional<Instant>> findNextChange) {
        Outline outline = batch.outline();
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (int score = 0; score < outline.scores().size(); score++) {
            scores.put(outline.scores().get(score), Points.decimal(batch.points(score, lead)));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        for (int labelling = 0; labelling < outline.labellings().size(); labelling++) {
            labels.put(outline.labellings().get(labelling).name(), batch.label(labelling, lead));
        }
        Said said = new Said(
                batch.id(lead),
                batch.asOf(),
                outline.fingerprint(),
                scores,
                labels,
                batch.disqualified(lead),
                batch.disqualifiedBecause(lead),
                batch.alerts(lead),
                batch.contributions(lead),
                notes);
        List<String> decisions = outline.labellings().stream()
                .filter(labelling -> labelling.kind() == Outline.Labelling.Kind.DECISION)
                .map(Outline.Labelling::name)
                .toList();
        return new Scorecard(said, decisions, findNextChange);
    }

    /** The same card with other notes. */
    public Scorecard withNotes(List<Note> others) {
        return new Scorecard(
                new Said(
                        said.lead,
                        said.asOf,
                        said.fingerprint,
                        said.scores,
                        said.labels,
                        said.disqualified,
                        said.disqualifiedBecause,
                        said.alerts,
                        said.reasons,
                        others),
                decisions,
                findNextChange);
    }

    /** The lead's id. */
    public String lead() {
        return said.lead;
    }

    /** The instant of the evaluation. */
    public Instant asOf() {
        return said.asOf;
    }

    /** Of the model that scored the lead. */
    public String fingerprint() {
        return said.fingerprint;
    }

    /** By name, with at most 4 decimal places; all 0 when disqualified. */
    public Map<String, BigDecimal> scores() {
        return said.scores;
    }

    /**
     * Labels by name: grades ({@code fit grade}), then matrices, then decisions. All {@code disqualified}
     * when disqualified, except of a decision that asks for it.
     */
    public Map<String, String> labels() {
        return said.labels;
    }

    /** Whether the lead is out. */
    public boolean disqualified() {
        return said.disqualified;
    }

    /** Every reason why the lead is out; empty when it is not. */
    public List<String> disqualifiedBecause() {
        return said.disqualifiedBecause;
    }

    /**
     * The texts of the alerts whose condition holds, in the order of the file. Whether they held before
     * nobody knows here.
     */
    public List<String> alerts() {
        return said.alerts;
    }

    /** The sentences that gave or took points, strongest first; those that would have when disqualified. */
    public List<Contribution> reasons() {
        return said.reasons;
    }

    /** What was unreadable, unknown or absent. */
    public List<Note> notes() {
        return said.notes;
    }

    /**
     * The first later instant at which this lead's scores, its labels or whether it is disqualified change
     * if nothing new happens: because a window closes, a period completes, a day begins. Empty if nothing
     * changes for a hundred years, where sentences that count periods of hours, minutes or seconds are
     * followed for a hundred thousand periods. Activities that lie after {@link #asOf} are left out of account, too:
     * they have not happened. Worked out at each call, which takes longer than scoring the lead.
     */
    public Optional<Instant> nextChange() {
        return findNextChange.get();
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
        return find(said.scores, name, "score");
    }

    /**
     * The grade of a score: {@code grade("fit")} is A where the file says {@code grade fit as A …}.
     *
     * @throws IllegalArgumentException if the model does not grade such a score
     */
    public String grade(String score) {
        return find(said.labels, score + " grade", "grade");
    }

    /**
     * The label that a decision gave: {@code decision("stage")} where the file says {@code decide stage}.
     *
     * @throws IllegalArgumentException if the model has no such decision
     */
    public String decision(String name) {
        Map<String, String> decided = new LinkedHashMap<>(said.labels);
        decided.keySet().retainAll(decisions);
        return find(decided, name, "decision");
    }

    /**
     * A label by the name of its output: {@code fit grade}, {@code priority}, {@code stage}.
     *
     * @throws IllegalArgumentException if no output of this name gives a label
     */
    public String label(String name) {
        return find(said.labels, name, "grade, matrix or decision");
    }

    private static <T> T find(Map<String, T> named, String name, String what) {
        for (Map.Entry<String, T> entry : named.entrySet()) {
            if (Spelling.same(entry.getKey(), name)) {
                return entry.getValue();
            }
        }
        throw new IllegalArgumentException("The model has no " + what + " called `" + name + "`.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scorecard card && said.equals(card.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public String toString() {
        return "Scorecard" + said.toString().substring("Said".length());
    }
}
